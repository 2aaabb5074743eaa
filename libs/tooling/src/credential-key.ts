import { apiCommand } from './api-command.ts';

apiCommand('credential-key');
