export const ADD_HOURS = `mutation ($input: AddOpeningHoursInput!) {
  addOpeningHours(input: $input) { ... on DiaryRef { id } ... on Refused { code faults { field code } } }
}`;

export const CHANGE_HOURS = `mutation ($input: ChangeOpeningHoursInput!) {
  changeOpeningHours(input: $input) { ... on DiaryRef { id } ... on Refused { code faults { field code } } }
}`;

export const END_HOURS =
  'mutation ($id: ID!, $expectedVersion: Int) { endOpeningHours(id: $id, expectedVersion: $expectedVersion) { ... on DiaryRef { id } ... on Refused { code } } }';

export const CLOSE_DAYS = `mutation ($input: CloseDaysInput!) {
  closeDays(input: $input) { ... on DiaryRef { id } ... on Refused { code faults { field code } } }
}`;

export const ADD_EXTRA = `mutation ($input: AddExtraHoursInput!) {
  addExtraHours(input: $input) { ... on DiaryRef { id } ... on Refused { code faults { field code } } }
}`;

export const DROP_DAYS = `mutation ($diaryId: ID!, $id: ID!, $expectedVersion: Int) {
  dropDepartingDays(diaryId: $diaryId, id: $id, expectedVersion: $expectedVersion) { ... on DiaryRef { id } ... on Refused { code } }
}`;

export const PLAN = `query ($id: ID!) {
  openingPlan(diaryId: $id, locale: lv) {
    version
    hours { id weekday opens closes room firstDay lastDay }
    departing { id kind firstDay lastDay opens closes }
  }
}`;

export const DIARY = `query ($id: ID!) {
  diary(id: $id, locale: lv) {
    id version videoUrl kind name languages isOwn isActive mayManage words { locale name role } inTheWay { day time service room }
  }
}`;

export const DIARIES = 'query { diaries(locale: lv) { id kind name isOwn isActive } }';

export const MONTH = `query ($id: ID!, $month: String!) {
  diaryMonth(id: $id, month: $month, locale: lv) { day isException visits spans { opens closes room } blocks { opens closes } }
}`;

export const ENTER = `mutation ($input: EnterDiaryInput!) {
  enterDiary(input: $input) { ... on DiaryRef { id } ... on Refused { code faults { field code } } }
}`;

export const SAVE = `mutation ($input: SaveDiaryInput!) {
  saveDiary(input: $input) { ... on DiaryRef { id } ... on Refused { code faults { field code } } }
}`;

export interface Plan {
  version: number;
  hours: {
    id: string;
    weekday: number;
    opens: string;
    closes: string;
    room: { text: string } | null;
    firstDay: string | null;
    lastDay: string | null;
  }[];
  departing: { id: string; kind: string; firstDay: string; lastDay: string }[];
}

export interface MonthDay {
  day: string;
  isException: boolean;
  visits: number;
  spans: { opens: string; closes: string; room: { text: string } | null }[];
  blocks: { opens: string; closes: string }[];
}
