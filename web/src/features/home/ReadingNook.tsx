import styles from './ReadingNook.module.css';

/** A corner of a reading room in the evening: window, lamp, armchair, books and a cat asleep. Decoration. */
export function ReadingNook() {
  return (
    <svg className={styles.nook} viewBox="0 0 600 460" width="600" height="460" aria-hidden="true" focusable="false">
      <path
        className={styles.wall}
        d="M24 0h552a24 24 0 0 1 24 24v412a24 24 0 0 1-24 24H24a24 24 0 0 1-24-24V24A24 24 0 0 1 24 0z"
      />
      <path className={styles.floor} d="M0 366h600v70a24 24 0 0 1-24 24H24a24 24 0 0 1-24-24z" />
      <Window />
      <Shelves />
      <Rug />
      <Lamp />
      <Armchair />
      <SideTable />
      <Cat />
    </svg>
  );
}

function Window() {
  return (
    <g className={styles.line}>
      <path className={styles.sky} d="M56 286V150a74 74 0 0 1 148 0v136z" />
      <circle className={styles.sun} cx="156" cy="158" r="22" />
      <path className={styles.far} d="M56 246c28-28 58-32 86-14s42 16 62-6v60H56z" />
      <path className={styles.near} d="M56 268c42-16 92-18 148 2v16H56z" />
      <path className={styles.open} d="M130 76v210M56 178h148" />
      <path className={styles.sill} d="M44 286h172v12H44z" />
      <path className={styles.curtain} d="M46 70h18c6 70 2 146-20 214h-8c8-70 10-140 10-214z" />
      <path className={styles.curtain} d="M214 70h-18c-6 70-2 146 20 214h8c-8-70-10-140-10-214z" />
      <path className={styles.rod} d="M34 66h192" />
    </g>
  );
}

function Shelves() {
  return (
    <g className={styles.line}>
      <path className={styles.board} d="M404 118h164v10H404zM404 214h164v10H404z" />
      <path className={styles.first} d="M416 58h18v60h-18zM494 66h16v52h-16z" />
      <path className={styles.second} d="M434 68h14v50h-14zM530 58h20v60h-20z" />
      <path className={styles.third} d="M448 62h20v56h-20zM510 70h20v48h-20z" />
      <path className={styles.fourth} d="M470 66l14-4 14 52-14 4z" />
      <path className={styles.second} d="M416 158h16v56h-16zM474 200h44v14h-44z" />
      <path className={styles.third} d="M432 166h18v48h-18zM480 186h34v14h-34z" />
      <path className={styles.first} d="M450 162h14v52h-14z" />
      <path className={styles.pot} d="M530 190h28l-4 24h-20z" />
      <path
        className={styles.leaf}
        d="M544 190c-2-18-12-24-20-26 0 14 8 24 20 26zM544 190c0-20 8-28 18-32 2 16-4 28-18 32z"
      />
    </g>
  );
}

function Rug() {
  return (
    <g>
      <path className={styles.rug} d="M120 400h388l34 44H86z" />
      <path
        className={styles.thread}
        d="M122 422l16-14 16 14-16 14zM182 422l16-14 16 14-16 14zM242 422l16-14 16 14-16 14zM302 422l16-14 16 14-16 14zM362 422l16-14 16 14-16 14zM422 422l16-14 16 14-16 14zM482 422l14-12 14 12-14 12z"
      />
      <path
        className={styles.second}
        d="M160 422l8-7 8 7-8 7zM220 422l8-7 8 7-8 7zM280 422l8-7 8 7-8 7zM340 422l8-7 8 7-8 7zM400 422l8-7 8 7-8 7zM460 422l8-7 8 7-8 7z"
      />
    </g>
  );
}

function Lamp() {
  return (
    <g>
      <path className={styles.glow} d="M236 136h88l50 252H190z" />
      <g className={styles.line}>
        <path className={styles.open} d="M280 136v250" />
        <path className={styles.shade} d="M258 84h44l24 52h-92z" />
        <path className={styles.foot} d="M252 386h56v8h-56z" />
      </g>
    </g>
  );
}

function Armchair() {
  return (
    <g className={styles.line}>
      <path className={styles.leg} d="M300 390h12v20h-12zM434 390h12v20h-12z" />
      <path className={styles.chair} d="M304 348V248a44 44 0 0 1 44-44h50a44 44 0 0 1 44 44v100z" />
      <path className={styles.cushion} d="M344 330c-6-34-4-60 8-70 14-8 30-8 44 0 12 10 14 36 8 70z" />
      <path
        className={styles.seat}
        d="M312 334h122a8 8 0 0 1 8 8v34a12 12 0 0 1-12 12H316a12 12 0 0 1-12-12v-34a8 8 0 0 1 8-8z"
      />
      <path
        className={styles.arm}
        d="M288 312a20 20 0 0 1 40 0v76a6 6 0 0 1-6 6h-28a6 6 0 0 1-6-6zM418 312a20 20 0 0 1 40 0v76a6 6 0 0 1-6 6h-28a6 6 0 0 1-6-6z"
      />
      <path className={styles.page} d="M346 334c10-8 20-8 27-2 7-6 17-6 27 2v-18c-10-8-20-8-27-2-7-6-17-6-27 2z" />
      <path className={styles.open} d="M373 314v18" />
    </g>
  );
}

function SideTable() {
  return (
    <g className={styles.line}>
      <path className={styles.board} d="M476 326h88v10h-88z" />
      <path className={styles.open} d="M520 336v62M496 398h48" />
      <path className={styles.cup} d="M498 304h30v14a8 8 0 0 1-8 8h-14a8 8 0 0 1-8-8z" />
      <path className={styles.open} d="M528 308c10-2 12 12 0 12M507 296c-4-6 4-8 0-14M519 296c-4-6 4-8 0-14" />
    </g>
  );
}

function Cat() {
  return (
    <g className={styles.line}>
      <path
        className={styles.cat}
        d="M166 412c-4-26 18-44 48-44 34 0 56 20 50 44-2 8-10 10-18 10h-62c-10 0-16-2-18-10z"
      />
      <path className={styles.cat} d="M160 392l2-24 14 12c6-2 12-2 18 0l14-12 2 24c2 18-10 28-25 28s-27-10-25-28z" />
      <path
        className={styles.open}
        d="M172 398q5 5 10 0M190 398q5 5 10 0M183 406l3 3 3-3M262 404c12 4 12 18-6 18h-40"
      />
    </g>
  );
}
