import './footer.css';

export interface FooterLink {
  href: string;
  label: string;
}

export function Footer({ links, label, line }: { links: readonly FooterLink[]; label: string; line: string }) {
  return (
    <footer class="footer unprinted">
      <div class="footer-in">
        <nav aria-label={label}>
          <ul class="footer-links">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="footer-line">{line}</p>
      </div>
    </footer>
  );
}
