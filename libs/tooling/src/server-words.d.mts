export function serverWords(root: string): string[];
