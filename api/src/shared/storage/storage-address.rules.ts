export interface S3Address {
  /** Origin of the service. */
  endpoint: string;
  bucket: string;
  /** Begins every key; empty, or ends in a slash. */
  prefix: string;
  region: string;
  /** Undefined: those that the environment of the process offers (`AWS_ACCESS_KEY_ID`, a role of the machine …). */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
  /** Whether the bucket stands in the path of an address; otherwise before the name of the host. */
  isPathStyle: boolean;
}

const options = new Set(['region', 'tls', 'style']);

/**
 * `s3://KEY:SECRET@HOST[:PORT]/BUCKET[/FOLDER]?region=…`, key and secret percent-encoded, with `tls=false` for a
 * service without TLS and `style=host` for one that wants the bucket in its name.
 * @throws Error that says what is wrong, and never repeats the secret
 */
export function s3AddressOf(text: string): S3Address {
  const url = new URL(text);
  const [bucket, ...folders] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const unknown = [...url.searchParams.keys()].find((name) => !options.has(name));
  if (unknown) throw new Error(`knows no option "${unknown}", only ${[...options].join(', ')}`);
  if (!url.hostname) throw new Error('names no host');
  if (!bucket) throw new Error('names no bucket: s3://KEY:SECRET@HOST/BUCKET');
  if (!url.username !== !url.password) throw new Error('needs both key and secret, or neither');
  return {
    endpoint: `${url.searchParams.get('tls') === 'false' ? 'http' : 'https'}://${url.host}`,
    bucket,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    region: url.searchParams.get('region') ?? 'us-east-1',
    credentials: url.username
      ? { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) }
      : undefined,
    isPathStyle: url.searchParams.get('style') !== 'host',
  };
}

/** What is wrong with a `STORAGE_URL`; undefined when nothing is. */
export function storageUrlFault(text: string): string | undefined {
  if (text.startsWith('file:')) return undefined;
  try {
    s3AddressOf(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
