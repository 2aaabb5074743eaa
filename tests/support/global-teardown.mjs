import { removeDatabases } from './run-databases.ts';

export default removeDatabases;
