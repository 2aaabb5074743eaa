import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../shared/access/allow.ts';
import { MaterialConnection, MaterialFacets, MaterialFacetsArgs, MaterialsArgs } from './catalogue.graphql.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { Material, MaterialArgs } from './material.graphql.ts';
import { MaterialReader } from './material.reader.ts';

@Public()
@Resolver()
export class CatalogueResolver {
  constructor(
    private readonly catalogue: CatalogueReader,
    private readonly reader: MaterialReader,
  ) {}

  @Query(() => MaterialConnection, { description: 'Published materials, the newest first.' })
  materials(@Args() args: MaterialsArgs) {
    return this.catalogue.materials(args);
  }

  @Query(() => MaterialFacets)
  materialFacets(@Args() args: MaterialFacetsArgs) {
    return this.catalogue.facets(args);
  }

  @Query(() => Material, { description: 'A published material as it stands now.' })
  material(@Args() args: MaterialArgs) {
    return this.reader.material(args);
  }
}
