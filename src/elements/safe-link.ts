import { html, type TemplateResult } from 'lit';

/** An address that may become a link: http or https, without a password in it. Anything else gives undefined. */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && !username && !password ? href : undefined;
}

/** A link that opens beside the page, or plain text where the address is none to follow. */
export function link(url: string | undefined, text: string): TemplateResult {
  const address = safeUrl(url);
  return address === undefined
    ? html`<span>${text}</span>`
    : html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`;
}
