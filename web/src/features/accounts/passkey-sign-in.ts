/** Lets a reader with a passkey in; without scripts or passkeys the part stays hidden. */
export function enhance(element: HTMLElement): void {
  const button = element.querySelector('button');
  const status = element.querySelector<HTMLElement>('[data-words]');
  if (!button || !status || !('PublicKeyCredential' in window)) return;
  element.hidden = false;
  const signIn = async () => {
    status.textContent = '';
    const isIn = await trySigningIn();
    if (isIn) location.assign(element.dataset.wayBack ?? '/');
    else status.textContent = status.dataset.words ?? '';
  };
  button.addEventListener('click', () => void signIn());
}

async function trySigningIn(): Promise<boolean> {
  const { signInWithPasskey } = await import('./passkey-client.ts');
  return signInWithPasskey().catch(() => false);
}
