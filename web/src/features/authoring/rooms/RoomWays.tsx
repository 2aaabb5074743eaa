import { useTranslation } from 'react-i18next';
import { type Variant, variants } from '@inclusive/course-content/variant';
import { Icon } from '../../../shared/components/Icon.tsx';
import type { IconName } from '../../../shared/components/icon-names.ts';
import { Section } from '../../../shared/components/Page.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { useVariantName } from '../use-variant-name.ts';
import type { AuthoredRoom } from './RoomPage.tsx';
import styles from './Rooms.module.css';

const parts = [
  { path: '/authoring/rooms/$room/profile', icon: 'sliders-horizontal', key: 'profile' },
  { path: '/authoring/rooms/$room/kit', icon: 'basket', key: 'kit' },
  { path: '/authoring/rooms/$room/story', icon: 'images', key: 'story' },
  { path: '/authoring/rooms/$room/preview', icon: 'eye', key: 'preview' },
] as const satisfies { icon: IconName; path: string; key: string }[];

const managed = [
  { path: '/authoring/rooms/$room/facts', icon: 'map-pin', key: 'facts' },
  { path: '/authoring/rooms/$room/hours', icon: 'clock', key: 'hours' },
] as const satisfies { icon: IconName; path: string; key: string }[];

/** Ways to the parts of a room: what holds at once, what is reviewed, and its words in every language. */
export function RoomWays({ room: { slug, mayManage, sourceLocale } }: { room: AuthoredRoom }) {
  const { t } = useTranslation(['roomKeeping', 'authoring']);
  const to = usePath();
  const order: Variant[] = [sourceLocale, ...variants.filter((each) => each !== sourceLocale)];
  const variantName = useVariantName();
  return (
    <>
      {mayManage && (
        <Section title={t('ways.atOnce')} id="at-once">
          <WayLinks
            links={managed.map((way) => ({ ...way, label: t(`${way.key}.title`), href: to(way.path, { room: slug }) }))}
          />
        </Section>
      )}
      <Section title={t('ways.reviewed')} id="reviewed">
        <WayLinks
          links={[
            ...parts.map((way) => ({ ...way, label: t(`${way.key}.title`), href: to(way.path, { room: slug }) })),
            {
              icon: 'arrow-u-up-left',
              label: t('authoring:history.title'),
              href: to('/authoring/rooms/$room/history', { room: slug }),
            },
          ]}
        />
      </Section>
      <Section title={t('ways.words')} id="words">
        <WayLinks
          links={order.map((variant) => ({
            icon: 'text-aa',
            label: variantName(variant),
            href: to('/authoring/rooms/$room/words/$variant', { room: slug, variant }),
          }))}
        />
      </Section>
    </>
  );
}

function WayLinks({ links }: { links: readonly { icon: IconName; label: string; href: string }[] }) {
  return (
    <ul role="list" className={styles.ways}>
      {links.map(({ icon, label, href }) => (
        <li key={href}>
          <a href={href}>
            <Icon name={icon} size="medium" />
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
