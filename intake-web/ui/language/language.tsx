import './language.css';

/** A plain link to the other static build; `lang` lets screen readers say its name rightly. */
export function Language({ name, lang, href }: { name: string; lang: string; href: string }) {
  return (
    <a class="language" href={href} lang={lang} hreflang={lang}>
      {name}
    </a>
  );
}
