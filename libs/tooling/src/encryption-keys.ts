import { apiCommand } from './api-command.ts';

apiCommand('encryption-keys');
