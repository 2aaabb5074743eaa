/** Browsers name their voices some time after the page is there; a device without any never does. */
const VOICES_MILLISECONDS = 2_000;

/**
 * Offers to read the marked passages of the page aloud, one after the other, each with a voice of its own language.
 * Passages without a voice are left out; where none is left, that is said.
 */
export function enhance(element: HTMLElement): void {
  const button = element.querySelector('button');
  const label = button?.querySelector<HTMLElement>('[data-label]');
  if (!button || !label || !passages().length) return;
  if (!('speechSynthesis' in window)) return showIn(element, false);
  const show = () => showIn(element, readable().length > 0);
  if (speechSynthesis.getVoices().length) show();
  else setTimeout(show, VOICES_MILLISECONDS);
  speechSynthesis.addEventListener('voiceschanged', show);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  const words = { start: label.textContent, stop: element.dataset['stop'] ?? '' };
  let stop: (() => void) | undefined;
  const settle = () => {
    stop = undefined;
    label.textContent = words.start;
    button.setAttribute('aria-pressed', 'false');
  };
  button.addEventListener('click', () => {
    if (stop) {
      stop();
      return settle();
    }
    label.textContent = words.stop;
    button.setAttribute('aria-pressed', 'true');
    stop = readAll(readable(), settle);
  });
}

function showIn(element: HTMLElement, canRead: boolean): void {
  element.hidden = false;
  for (const part of element.querySelectorAll<HTMLElement>('[data-speaks]'))
    part.hidden = (part.dataset['speaks'] === 'yes') !== canRead;
}

interface Passage {
  element: HTMLElement;
  lang: string;
}

type Spoken = Passage & { voice: SpeechSynthesisVoice };

function passages(): Passage[] {
  return [...document.querySelectorAll<HTMLElement>('[data-read]')].map((element) => ({
    element,
    lang:
      (element.querySelector<HTMLElement>(':scope > [lang]:only-child') ?? element.closest<HTMLElement>('[lang]'))
        ?.lang ?? 'en',
  }));
}

function readable(): Spoken[] {
  return passages().flatMap((passage) => {
    const voice = voiceFor(passage.lang, speechSynthesis.getVoices());
    return voice ? [{ ...passage, voice }] : [];
  });
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default' | 'localService'>;

/** Of the voices of a language the device's own first, then its usual one; some devices write `lv_LV`. */
export function voiceFor<V extends Voice>(lang: string, voices: readonly V[]): V | undefined {
  const [asked] = lang.toLowerCase().split('-');
  const rank = (voice: V) => Number(voice.localService) * 2 + Number(voice.default);
  return voices
    .filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === asked)
    .toSorted((a, b) => rank(b) - rank(a))[0];
}

/** Each comes into view as it is read. What is stopped reads on in no browser, whichever way it ends an utterance. */
function readAll(all: readonly Spoken[], done: () => void): () => void {
  let isStopped = false;
  const read = ([first, ...others]: readonly Spoken[]) => {
    if (isStopped) return;
    if (!first) return done();
    const utterance = new SpeechSynthesisUtterance(first.element.textContent ?? '');
    utterance.lang = first.voice.lang;
    utterance.voice = first.voice;
    utterance.rate = 0.9;
    utterance.addEventListener('end', () => read(others));
    utterance.addEventListener('error', () => isStopped || done());
    first.element.scrollIntoView({ block: 'nearest' });
    speechSynthesis.speak(utterance);
  };
  read(all);
  return () => {
    isStopped = true;
    speechSynthesis.cancel();
  };
}
