import { Application } from '../../src/workbench/host/objects/application';
import { CustomXmlPartCollection } from '../../src/workbench/host/objects/customXmlParts';
import { WorksheetFreezePanes } from '../../src/workbench/host/objects/freezePanes';
import { NamedItem, NamedItemCollection } from '../../src/workbench/host/objects/names';
import { WorksheetProtection } from '../../src/workbench/host/objects/protection';
import { HeaderFooter, HeaderFooterGroup, PageLayout } from '../../src/workbench/host/objects/pageLayout';
import { Range } from '../../src/workbench/host/objects/range';
import { RangeBorder, RangeBorderCollection } from '../../src/workbench/host/objects/rangeBorders';
import { RangeFill, RangeFont } from '../../src/workbench/host/objects/rangeFillAndFont';
import { RangeFormat } from '../../src/workbench/host/objects/rangeFormat';
import { Setting, SettingCollection } from '../../src/workbench/host/objects/settings';
import { Table } from '../../src/workbench/host/objects/table';
import { TableColumn, TableColumnCollection } from '../../src/workbench/host/objects/tableColumns';
import { TableRow, TableRowCollection } from '../../src/workbench/host/objects/tableRows';
import { TableCollection } from '../../src/workbench/host/objects/tables';
import { Workbook } from '../../src/workbench/host/objects/workbook';
import { Worksheet } from '../../src/workbench/host/objects/worksheet';
import { WorksheetCollection } from '../../src/workbench/host/objects/worksheets';
import './workbench';

const classes = {
  Application,
  CustomXmlPartCollection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageLayout,
  Range,
  RangeBorder,
  RangeBorderCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  Workbook,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};

it.each(Object.entries(classes))('%s has no member that Office.js lacks', (name, hostClass) => {
  const real = (Excel as unknown as Record<string, { readonly prototype: object }>)[name];
  // Its own events start with a capital after an underscore; the client calls them by name.
  const members = Object.getOwnPropertyNames(hostClass.prototype).filter((member) => member !== 'constructor');
  expect(members.filter((member) => !real || !(member in real.prototype))).toEqual([]);
});
