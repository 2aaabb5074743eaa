export function isInstalled(root: string): boolean;
export function whyNodeIsUnfit(root: string, version?: string): string | undefined;
