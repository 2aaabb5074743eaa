import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RelationKind } from '@inclusive/course-content/material';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { Material, MaterialArgs } from '../material.graphql.ts';
import { CreateMaterialInput, MaterialResult, SaveMaterialInput, SaveMaterialResult } from './changes.graphql.ts';
import {
  AuthoredMaterialConnection,
  MaterialAuthoring,
  MaterialDraftSave,
  MaterialReadiness,
  MaterialTarget,
} from './making.graphql.ts';
import { MakingReader } from './making.reader.ts';
import { MakingService } from './making.service.ts';
import { PreviewReader } from './preview.reader.ts';
import { TargetsReader } from './targets.reader.ts';

const locale = { type: () => LocaleEnum };

@Allow('material.author')
@Resolver()
export class MakingResolver {
  constructor(
    private readonly reader: MakingReader,
    private readonly making: MakingService,
    private readonly previews: PreviewReader,
    private readonly targets: TargetsReader,
  ) {}

  @Query(() => AuthoredMaterialConnection, { description: 'Materials of the actor’s organisations, the newest first.' })
  authoredMaterials(@CurrentActor() actor: Actor, @Args('locale', locale) asked: Locale, @Args() page: PageArgs) {
    return this.reader.materials(actor, asked, page);
  }

  @Query(() => MaterialAuthoring)
  authoredMaterial(@CurrentActor() actor: Actor, @Args('slug') slug: string, @Args('locale', locale) asked: Locale) {
    return this.reader.material(actor, slug, asked);
  }

  @Query(() => Material, { description: 'The draft as readers will see it. Nothing is recorded.' })
  previewMaterial(@CurrentActor() actor: Actor, @Args() args: MaterialArgs) {
    return this.previews.material(actor, args);
  }

  @Query(() => MaterialReadiness, { description: 'What is still to be done before the draft can be published.' })
  authoredMaterialReadiness(@CurrentActor() actor: Actor, @Args('slug') slug: string) {
    return this.reader.readiness(actor, slug);
  }

  @Query(() => [MaterialDraftSave], { description: 'Earlier saves of the draft, the latest first.' })
  authoredMaterialSaves(@CurrentActor() actor: Actor, @Args('slug') slug: string) {
    return this.reader.saves(actor, slug);
  }

  @Query(() => [MaterialTarget], { description: 'What a material may name, by words of its title.' })
  authoredMaterialTargets(
    @Args('kind', { type: () => String }) kind: RelationKind,
    @Args('words') words: string,
    @Args('locale', locale) asked: Locale,
  ) {
    return this.targets.found(kind, words, asked);
  }

  @Mutation(() => MaterialResult)
  createMaterial(@CurrentActor() actor: Actor, @Args('input') input: CreateMaterialInput) {
    return this.making.create(actor, input);
  }

  @Mutation(() => MaterialResult, { description: 'Begins a draft from a revision, by default the published one.' })
  startMaterial(
    @CurrentActor() actor: Actor,
    @Args('material') material: string,
    @Args('revision', { type: () => ID, nullable: true }) revision: string | null,
  ) {
    return this.making.start(actor, material, revision);
  }

  @Mutation(() => SaveMaterialResult, { description: 'Keeps the draft, unless somebody has saved it meanwhile.' })
  saveMaterial(@CurrentActor() actor: Actor, @Args('input') input: SaveMaterialInput) {
    return this.making.save(actor, input);
  }

  @Mutation(() => SaveMaterialResult, { description: 'Takes the draft back to an earlier save.' })
  restoreMaterial(
    @CurrentActor() actor: Actor,
    @Args('material') material: string,
    @Args('save', { type: () => ID }) save: string,
  ) {
    return this.making.restore(actor, material, save);
  }

  @Mutation(() => MaterialResult, {
    description: 'The texts of a variant still fit, although the original has changed.',
  })
  confirmMaterialTexts(
    @CurrentActor() actor: Actor,
    @Args('material') material: string,
    @Args('variant') variant: string,
  ) {
    return this.making.confirm(actor, material, variant);
  }

  @Mutation(() => MaterialResult, {
    description: 'Throws the draft away, and the material with it if it was never published.',
  })
  discardMaterial(@CurrentActor() actor: Actor, @Args('material') material: string) {
    return this.making.discard(actor, material);
  }
}
