// Owns: SpreadsheetApp's enums. Their members are objects, as at Google, known by identity.

export interface EnumMember {
  toString(): string;
  toJSON(): string;
  name(): string;
  ordinal(): number;
}

export type Enum = Readonly<Record<string, EnumMember>>;

const members = new WeakMap<object, { readonly type: string; readonly name: string }>();

function makeEnum(type: string, names: string): Enum {
  const entries = names.split(' ').map((name, ordinal) => {
    const member: EnumMember = Object.freeze({
      toString: () => name,
      toJSON: () => name,
      name: () => name,
      ordinal: () => ordinal,
    });
    members.set(member, { type, name });
    return [name, member] as const;
  });
  return Object.freeze(Object.fromEntries(entries));
}

const CRITERIA_NUMBER =
  'NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO';

export const enums = {
  BandingTheme: makeEnum(
    'BandingTheme',
    'LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK',
  ),
  BooleanCriteria: makeEnum(
    'BooleanCriteria',
    `CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE ${CRITERIA_NUMBER} TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA`,
  ),
  BorderStyle: makeEnum('BorderStyle', 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE'),
  DataValidationCriteria: makeEnum(
    'DataValidationCriteria',
    `DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE ${CRITERIA_NUMBER} TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX`,
  ),
  DeveloperMetadataLocationType: makeEnum(
    'DeveloperMetadataLocationType',
    'SPREADSHEET SHEET ROW COLUMN',
  ),
  DeveloperMetadataVisibility: makeEnum('DeveloperMetadataVisibility', 'DOCUMENT PROJECT'),
  Dimension: makeEnum('Dimension', 'COLUMNS ROWS'),
  InterpolationType: makeEnum('InterpolationType', 'NUMBER PERCENT PERCENTILE MIN MAX'),
  ProtectionType: makeEnum('ProtectionType', 'RANGE SHEET'),
  RelativeDate: makeEnum('RelativeDate', 'TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR'),
  SheetType: makeEnum('SheetType', 'GRID OBJECT DATASOURCE'),
  WrapStrategy: makeEnum('WrapStrategy', 'WRAP OVERFLOW CLIP'),
} as const;

/** The enums of the `Charts` service that charts on a sheet are made with. */
export const chartEnums = {
  ChartType: makeEnum(
    'ChartType',
    'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
  ),
  ChartHiddenDimensionStrategy: makeEnum(
    'ChartHiddenDimensionStrategy',
    'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
  ),
  ChartMergeStrategy: makeEnum('ChartMergeStrategy', 'MERGE_COLUMNS MERGE_ROWS'),
  Position: makeEnum('Position', 'TOP RIGHT BOTTOM LEFT NONE'),
} as const;

/** The name of a member of that enum; undefined when the value is none. */
export function memberName(type: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const member = members.get(value);
  return member?.type === type ? member.name : undefined;
}
