import type { Hostile } from './hostile.ts'
import { mainType, office, override, relate, sheetXml } from './office.ts'

/** Excel and PowerPoint files that run or fetch something. */
export const excelTricks: Hostile[] = [
  {
    what: 'a .xlsm renamed',
    name: 'a.xlsx',
    refused: 'macros',
    bytes: () => office({ kind: 'xlsx', type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
  },
  {
    what: 'a binary Excel file renamed',
    name: 'b.xlsx',
    refused: 'macros',
    bytes: () => office({ kind: 'xlsx', type: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
  },
  {
    what: 'a sheet of macros from 1992',
    name: 'xl4.xlsx',
    refused: 'macros',
    bytes: () => office({ kind: 'xlsx', parts: [{ name: 'xl/macrosheets/sheet1.xml', data: '<xm/>' }] }),
  },
  {
    what: 'a link to a program',
    name: 'dde.xlsx',
    refused: 'runs something',
    bytes: () =>
      office({
        kind: 'xlsx',
        parts: [
          {
            name: 'xl/externalLinks/externalLink1.xml',
            data: '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
          },
        ],
      }),
  },
  {
    what: 'a formula that starts a program',
    name: 'formula.xlsx',
    refused: 'runs something',
    bytes: () =>
      office({
        kind: 'xlsx',
        parts: [
          {
            name: 'xl/worksheets/sheet1.xml',
            data: sheetXml(`<row><c><f>cmd|&apos;/c calc&apos;!A0</f></c></row>`),
          },
        ],
      }),
  },
  {
    what: 'figures from another file',
    name: 'linked.xlsx',
    refused: 'fetches from outside',
    bytes: () =>
      office({ kind: 'xlsx', relations: relate('externalLinkPath', 'file:///S:/finance.xlsx', 'External') }),
  },
  {
    what: 'a .pptm renamed',
    name: 'a.pptx',
    refused: 'macros',
    bytes: () =>
      office({ kind: 'pptx', type: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml' }),
  },
  {
    what: 'a button of macros',
    name: 'ribbon.xlsx',
    refused: 'macros',
    bytes: () => office({ kind: 'xlsx', parts: [{ name: 'customUI/customUI.xml', data: '<customUI/>' }] }),
  },
  {
    what: 'a file that is Word and Excel at once',
    name: 'both.docx',
    refused: 'other kind',
    bytes: () => office({ overrides: override('xl/workbook.xml', mainType('xlsx')) }),
  },
]
