import config from '../../custom-elements-manifest.config.mjs';

/** The manifest as it ships; nothing is written beside it. */
export default { ...config, plugins: config.plugins.filter(({ name }) => name === 'public-only') };
