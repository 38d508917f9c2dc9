import { html, Html, jsonMarkup } from './html.js';

const HOSTILE = `</title><script>alert(1)</script>"><img src=x onerror='alert(2)'>&amp;`;

describe('markup made of words that people wrote', () => {
  it.each([
    ['an element', html`<p>${HOSTILE}</p>`],
    ['an attribute', html`<img alt="${HOSTILE}" />`],
    [
      'a list',
      html`<ul>
        ${[HOSTILE].map((text) => html`<li>${text}</li>`)}
      </ul>`,
    ],
  ])('holds no markup of theirs in %s', (_, { markup }) => {
    expect(markup).not.toMatch(/<script|<img src|<\/title|"><|'/);
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(markup).toContain('&amp;amp;');
  });

  it('keeps our own markup, numbers and nothing for what is not there', () => {
    expect(html`<b>${html`<i>${7}</i>`}${undefined}</b>`).toEqual(new Html('<b><i>7</i></b>'));
  });

  it('cannot end the script that holds it as data', () => {
    const { markup } = jsonMarkup({ text: `</script><!--${'\u2028'}` });

    expect(markup).not.toMatch(/<|\u2028/);
    expect(JSON.parse(markup)).toEqual({ text: '</script><!-- ' });
  });
});
