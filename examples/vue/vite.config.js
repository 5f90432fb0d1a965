// Templates in strings need the Vue that compiles them; those in .vue files do not.
export default { resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } } };
