import 'reflect-metadata';
import { createApp } from './create-app.ts';
import { readConfig } from './shared/config.ts';

const config = readConfig(process.env);
const app = await createApp(config);
app.enableShutdownHooks();
await app.listen({ port: config.port, host: config.host });
process.stdout.write(`listens on ${await app.getUrl()}\n`);
