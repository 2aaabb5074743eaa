/** Offers to read the marked passages of the page aloud, one after the other, where the device has a voice for them. */
export function enhance(element: HTMLElement): void {
  const button = element.querySelector('button');
  const label = button?.querySelector<HTMLElement>('[data-label]');
  if (!button || !label || !('speechSynthesis' in window)) return;
  const show = () => (element.hidden = !passages().some(({ lang }) => voiceFor(lang)));
  show();
  speechSynthesis.addEventListener('voiceschanged', show);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  const words = { start: label.textContent, stop: element.dataset['stop'] ?? '' };
  const settle = () => {
    label.textContent = words.start;
    button.setAttribute('aria-pressed', 'false');
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') {
      speechSynthesis.cancel();
      return settle();
    }
    label.textContent = words.stop;
    button.setAttribute('aria-pressed', 'true');
    readFrom(passages(), settle);
  });
}

interface Passage {
  element: HTMLElement;
  lang: string;
}

function passages(): Passage[] {
  return [...document.querySelectorAll<HTMLElement>('[data-read]')].map((element) => ({
    element,
    lang: element.closest<HTMLElement>('[lang]')?.lang ?? 'en',
  }));
}

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(lang.slice(0, 2)));
}

/** Reads the first passage, then the others; each comes into view as it is read. */
function readFrom([first, ...others]: Passage[], done: () => void): void {
  if (!first) return done();
  const voice = voiceFor(first.lang);
  const utterance = new SpeechSynthesisUtterance(first.element.textContent ?? '');
  utterance.lang = first.lang;
  utterance.rate = 0.9;
  if (voice) utterance.voice = voice;
  utterance.addEventListener('end', () => readFrom(others, done));
  utterance.addEventListener('error', done);
  first.element.scrollIntoView({ block: 'nearest' });
  speechSynthesis.speak(utterance);
}
