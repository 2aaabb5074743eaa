import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const files = ['oai-dc.xsd', 'dublin-core.xsd', 'xml.xsd'];

const read = async (fileName: string): Promise<XMLFileInfo> => ({
  fileName,
  contents: await readFile(join(import.meta.dirname, fileName), 'utf8'),
});

/** The protocol's own schema, with that of the metadata for what a record holds. */
const envelope: XMLFileInfo = {
  fileName: 'envelope.xsd',
  contents: `<schema xmlns="http://www.w3.org/2001/XMLSchema">
    <import namespace="http://www.openarchives.org/OAI/2.0/" schemaLocation="oai-pmh.xsd"/>
    <import namespace="http://www.openarchives.org/OAI/2.0/oai_dc/" schemaLocation="oai-dc.xsd"/>
  </schema>`,
};

/** What libxml2 finds wrong in an answer of OAI-PMH; nothing where it keeps to the schema. */
export async function oaiFaults(xml: string): Promise<string[]> {
  const preload = await Promise.all(['oai-pmh.xsd', ...files].map(read));
  const { errors } = await validateXML({ xml: { fileName: 'answer.xml', contents: xml }, schema: envelope, preload });
  return errors.map(({ message }) => message);
}
