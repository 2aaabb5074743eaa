import { describe, expect, it } from '@jest/globals';
import { s3AddressOf, storageUrlFault } from './storage-address.rules.ts';

describe('s3AddressOf', () => {
  it('reads everything that an address can say', () => {
    expect(
      s3AddressOf('s3://key:se%2Fcr%40et@storage.example:9000/photos/inclusive/live?region=eu-north-1&tls=false'),
    ).toEqual({
      endpoint: 'http://storage.example:9000',
      bucket: 'photos',
      prefix: 'inclusive/live/',
      region: 'eu-north-1',
      credentials: { accessKeyId: 'key', secretAccessKey: 'se/cr@et' },
      isPathStyle: true,
    });
  });

  it('uses TLS, the path, the top of the bucket and the keys of the environment unless told otherwise', () => {
    expect(s3AddressOf('s3://s3.example/photos?style=host')).toEqual({
      endpoint: 'https://s3.example',
      bucket: 'photos',
      prefix: '',
      region: 'us-east-1',
      credentials: undefined,
      isPathStyle: false,
    });
  });
});

describe('storageUrlFault', () => {
  it.each([
    ['file:///srv/storage', undefined],
    ['s3://key:secret@host/bucket', undefined],
    ['s3://key:secret@host', 'names no bucket: s3://KEY:SECRET@HOST/BUCKET'],
    ['s3:///bucket', 'names no host'],
    ['s3://key@host/bucket', 'needs both key and secret, or neither'],
    ['s3://host/bucket?ssl=0', 'knows no option "ssl", only region, tls, style'],
  ])('of %s is %s', (url, fault) => {
    expect(storageUrlFault(url)).toBe(fault);
  });

  it('never repeats a secret', () => {
    for (const url of ['s3://key:hush@host', 's3://key:hush@host/b?x=1', 's3://key:hu%sh@host/b'])
      expect(storageUrlFault(url)).not.toContain('hu');
  });
});
