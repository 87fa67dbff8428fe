/**
 * Puts the ways to share an address in a line: by mail, as a copy, and with what the device offers.
 * None of them tells anybody else.
 * @param {HTMLElement} line which may hold a link for a mail already
 * @param {() => {title: string, address: string}} describe what is shared at that moment
 */
function offerSharing(line, describe) {
  if (!line.querySelector("a")) {
    const mail = build("a", "", "Mail het adres");
    mail.href = "mailto:";
    mail.onclick = () => {
      const { title, address } = describe();
      mail.href = `mailto:?subject=${encodeURIComponent(title)}&body=${
        encodeURIComponent(`${title}\r\n${address}\r\n`)}`;
    };
    line.append(mail);
  }
  line.append(" ", quietButton("Kopieer het adres", () => copyAddress(line, describe().address)));
  if (!navigator.share) return;
  line.append(" ", quietButton("Deel", () => {
    const { title, address } = describe();
    navigator.share({ title, url: address }).catch(() => {});
  }));
}

/**
 * The address of a page as others can open it: not that of a file on this disk, if there is another.
 * @param {string} here
 * @param {string} [published]
 */
function sharedAddress(here, published) {
  return published && here.startsWith("file:") ? published : here;
}

/**
 * Copies an address, or shows it to copy by hand where a script may not.
 * @param {HTMLElement} line
 * @param {string} address
 */
async function copyAddress(line, address) {
  try {
    await navigator.clipboard.writeText(address);
    say("Het adres is gekopieerd.");
    line.querySelector("button").textContent = "Gekopieerd";
  } catch (_) {
    const field = line.querySelector("input") || build("input", "adresveld");
    Object.assign(field, { value: address, readOnly: true, ariaLabel: "Kopieer dit adres" });
    line.append(field);
    field.select();
  }
}
