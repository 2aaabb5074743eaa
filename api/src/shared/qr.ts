import { create } from 'qrcode';

export interface QrCode {
  /** Modules on each side. */
  size: number;
  /** SVG path of the dark modules, one unit each. */
  path: string;
}

export function qrOf(text: string): QrCode {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const path = Array.from(data, (isDark, index) =>
    isDark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  );
  return { size, path: path.join('') };
}
