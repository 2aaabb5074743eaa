import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { createApp } from './create-app.ts';
import { readConfig } from './shared/config.ts';

const config = readConfig(process.env);
const app = await createApp(config);
app.enableShutdownHooks();
await app.listen({ port: config.port, host: config.host });
new Logger('Main').log(`listens on ${await app.getUrl()}`);
