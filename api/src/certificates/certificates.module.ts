import { Module } from '@nestjs/common';
import { CertificateFilesController } from './certificate-files.controller.ts';
import { CertificateLetters } from './certificate-letters.ts';
import { CertificatesJobs } from './certificates.jobs.ts';
import { CertificatesReader } from './certificates.reader.ts';
import { CertificatesResolver } from './certificates.resolver.ts';
import { ChangingService } from './changing.service.ts';
import { CheckingService } from './checking.service.ts';
import { Issuer } from './credentials/issuer.ts';
import { KeyStore } from './credentials/key-store.ts';
import { Signer } from './credentials/signer.ts';
import { StatusLists } from './credentials/status-lists.ts';
import { IssuerController } from './issuer.controller.ts';
import { IssuingService } from './issuing.service.ts';

@Module({
  controllers: [CertificateFilesController, IssuerController],
  providers: [
    CertificateLetters,
    CertificatesJobs,
    CertificatesReader,
    CertificatesResolver,
    ChangingService,
    CheckingService,
    Issuer,
    IssuingService,
    KeyStore,
    Signer,
    StatusLists,
  ],
})
export class CertificatesModule {}
