import { describe, expect, it } from '@jest/globals'
import type { z } from 'zod'
import * as forms from '../../../src/policy/file/forms.ts'

interface Form {
  readonly name: string
  readonly form: z.ZodType
  readonly expected: string
  readonly good: readonly unknown[]
  readonly bad: readonly unknown[]
}

function letters(count: number): string {
  return 'a'.repeat(count)
}

const id = '0123abCD-0000-0000-0000-0000000000eF'

const table: readonly Form[] = [
  {
    name: 'a duration',
    form: forms.duration,
    expected: 'a duration such as 2d or 36h',
    good: ['0', '1w', '10w', '20d', '36h', '90m', '1w2d3h4m', '1w1m', '3650d', '5256000m'],
    bad: ['', '1', '00', 'd', '1x', '1d ', ' 1d', '1d2w', 'x1d', '3651d', '-1d', 1],
  },
  {
    name: 'a number of starts in a period',
    form: forms.startsInPeriod,
    expected: 'a number of starts in a period of at most 90d such as 10 per 24h, or none',
    good: ['none', '1 per 1w', '10 per 24h', '1 per 1d12h', '999999 per 90d', '1 per 100000m'],
    bad: ['', 'no', 'none ', ' none', '0 per 1h', '01 per 1h', '1000000 per 1h', '1 per 91d']
      .concat(['x10 per 1h', '10 per 1hx', '10per1h', '10 per ', '10 per 1x', '10 per 1'])
      .concat(['1 per 0000001h', 'a per 1h', '1 per h', '10a per 1h']),
  },
  {
    name: 'a number of clusters',
    form: forms.clustersAtOnce,
    expected: 'a whole number of clusters from 1 to 10000, or none',
    good: [1, 10_000, 'none'],
    bad: [0, 10_001, 1.5, '1', 'all'],
  },
  {
    name: 'a share',
    form: forms.share,
    expected: 'a share from 1% to 100%',
    good: ['1%', '10%', '99%', '100%'],
    bad: ['0%', '01%', '101%', '1000%', '1', 'x1%', '1%x', 'x%', '1x%', '%', 50],
  },
  {
    name: 'a pattern',
    form: forms.pattern('a name'),
    expected: 'a name',
    good: ['x', '*', 'a b', letters(499)],
    bad: ['', ' x', letters(500), 'a\nb', `\n${letters(3)}`, 1],
  },
  {
    name: 'a subscription',
    form: forms.subscription,
    expected: 'a subscription id such as 00000000-0000-0000-0000-000000000000',
    good: [id],
    bad: [`${id}0`, `0${id}`, id.slice(1), id.slice(0, -1), id.replace('a', 'g')]
      .concat([id.replace('-', ''), id.replace('-0000', ''), id.replace('-0000', '-000g')])
      .concat([id.replace('-0000', '-0'), id.replace('eF', 'eG'), 'mine']),
  },
  {
    name: 'a pattern of subscriptions',
    form: forms.subscriptionPattern,
    expected:
      'a subscription id such as 00000000-0000-0000-0000-000000000000, which may hold * and ?',
    good: [id, '*', '0?-*'],
    bad: ['', 'x', `${id}0`, '0x', 'x0', 1],
  },
  {
    name: 'a cluster',
    form: forms.cluster,
    expected:
      '`resourceGroup/name` or a full resource id /subscriptions/…/managedClusters/…, either with * and ?',
    good: ['rg/one', '*/*', `${letters(90)}/${letters(90)}`, '/subscriptions/x'].concat([
      '/SUBSCRIPTIONS/x',
      `/subscriptions/${letters(400)}`,
    ]),
    bad: ['one', 'rg/', '/one', 'a/b/c', `${letters(91)}/a`, `a/${letters(91)}`, 'a b/c', 'a/b c']
      .concat(['/subscriptions/', `/subscriptions/${letters(401)}`, '/subscriptions/a b'])
      .concat(['/subscription/x/y', 'x /subscriptions/y', ' a/b', 'a/b ']),
  },
  {
    name: 'the name of a tag',
    form: forms.tagName,
    expected: 'the name of a tag or label',
    good: ['env', 'a b', letters(512)],
    bad: ['', letters(513), 'a<', '>a', 'a%b', '&', 'a\\', '?'],
  },
  {
    name: 'the name of a ring',
    form: forms.ringName,
    expected: 'a name of 1 to 39 lower-case letters, digits and hyphens',
    good: ['a', '0', 'a-b', 'a0', letters(39)],
    bad: ['', letters(40), '-a', 'A', 'aB', 'a_b', 'a ', ' a', 1],
  },
  {
    name: 'a reference to a ring',
    form: forms.ringReference,
    expected: 'the name of a ring',
    good: ['x', 'Any name', letters(100)],
    bad: ['', letters(101), 'a\nb', `${letters(101)}\n`, 1],
  },
  {
    name: 'a zone',
    form: forms.zoneName,
    expected: 'an IANA zone such as Europe/Berlin',
    good: ['UTC', 'Z', 'Europe/Berlin', 'Etc/GMT+1', 'a_b-c', letters(64)],
    bad: ['', letters(65), '+01:00', '1a', 'a b', ' a', 1],
  },
  {
    name: 'a window',
    form: forms.weeklyWindow,
    expected: 'a window such as Mon-Thu 21:00-05:00 Europe/Berlin',
    good: ['daily 01:00-05:00', 'Mon-Thu 21:00-05:00 Europe/Berlin', ' Sat,Sun  00:00-24:00  UTC ']
      .concat(['Mon , Tue - Thu 01:00-02:00', 'Wednesday 01:00-02:00 Etc/GMT+1'])
      .concat(['Mon,Tue,Thu 12:34-23:59 Z']),
    bad: ['Mo 01:00-02:00', 'abcdefghij 01:00-02:00', 'Mon01:00-02:00', 'Mon 1:00-02:00']
      .concat(['Mon 01:0-02:00', 'Mon 01:00-2:00', 'Mon 01:00-02:0', 'Mon 01:00 02:00'])
      .concat(['Mon 01:00-02:00Europe/Berlin', 'Mon 01:00-02:00 1x', 'Mon 01:00-02:00 UTC !'])
      .concat(['! Mon 01:00-02:00', 'Mon- 01:00-02:00', 'Mon;Tue 01:00-02:00', '01:00-02:00'])
      .concat(['Mon-Th 01:00-02:00', 'Mon-abcdefghij 01:00-02:00', 'Mon x1:00-02:00'])
      .concat(['Mon 0x:00-02:00', 'Mon 01:x0-02:00', 'Mon 01:0x-02:00', 'Mon 01:00-x2:00'])
      .concat(['Mon 01:00-0x:00', 'Mon 01:00-02:x0', 'Mon 01:00-02:0x', 'Mon 01:00-02:00 U C']),
  },
  {
    name: 'a local time',
    form: forms.localTime,
    expected: 'a date such as 2026-12-18 or a local time such as 2026-12-18T18:00',
    good: ['2026-12-18', '2026-12-18T18:00', '2026-12-18T18:59:59'],
    bad: ['2026-12-18T18', '2026-12-18T18:60', '2026-12-18T18:00:60', '2026-12-18T18:00Z']
      .concat(['x2026-12-18', '2026-12-18x', '202-12-18', '2026-1-18', '2026-12-1', '2026-12-18T'])
      .concat(['2026-12-18T1:00', '2026-12-18T18:0', '2026-12-18T18:00:0', '2026-12-18 18:00'])
      .concat(['x026-12-18', '2026-x2-18', '2026-12-x8', '2026-12-18Tx8:00', '2026-12-18T18:0x'])
      .concat(['2026-12-18T18:00:0x', '2026-1x-18', '2026-12-1x', '2026-12-18T1x:00']),
  },
  {
    name: 'a moment',
    form: forms.moment,
    expected: 'a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z',
    good: [
      '2026-12-18',
      '2026-12-18T18:00',
      '2026-12-18T18:00Z',
      '2026-12-18T18:59:59+01:00',
    ].concat(['2026-12-18T18:00-11:30', '2026-12-18T18:00:00.5Z', '2026-12-18T18:00:00.123']),
    bad: ['2026-12-18Z', '2026-12-18T18', '2026-12-18T18:60', '2026-12-18T18:00:60']
      .concat(['2026-12-18T18:00:00.1234Z', '2026-12-18T18:00:00.Z', '2026-12-18T18:00+1:00'])
      .concat(['2026-12-18T18:00+01:0', '2026-12-18T18:00*01:00', '2026-12-18T18:00ZZ'])
      .concat(['x2026-12-18', '202-12-18', '2026-1-18', '2026-12-1', '2026-12-18T1:00'])
      .concat(['2026-12-18T18:0', '2026-12-18T18:00:0', 'x026-12-18', '2026-x2-18', '2026-12-x8'])
      .concat(['2026-12-18Tx8:00', '2026-12-18T18:0x', '2026-12-18T18:00:0x', '2026-1x-18'])
      .concat(['2026-12-1x', '2026-12-18T1x:00', '2026-12-18T18:00:00.xZ'])
      .concat(['2026-12-18T18:00+x1:00', '2026-12-18T18:00+0x:00', '2026-12-18T18:00+01:x0'])
      .concat(['2026-12-18T18:00+01:0x', '2026-12-18T18:00.5Z', '2026-12-18x']),
  },
  {
    name: 'the version of an image',
    form: forms.imageVersion,
    expected: 'an image version such as 202608.06.1',
    good: [
      '202608.06.1',
      '202608.6.123456789',
      '2026.08.06',
      '22621.123456789.202608',
      '22621.1.202608',
    ],
    bad: ['20260.06.1', '2026081.06.1', '202608.063.1', '202608.06.1234567890', '202608.06.']
      .concat([
        '202608..1',
        'x202608.06.1',
        '202608.06.1x',
        '2026.8.06',
        '2026.08.6',
        '2026.08.061',
      ])
      .concat(['22621.1.20260', '22621.1.2026081', '22621..202608', '22621.1234567890.202608'])
      .concat(['2262.1.202608', 'x02608.06.1', '202608.x.1', '202608.06.x', '202x.08.06'])
      .concat(['2026.0x.06', '2026.08.0x', '2262x.1.202608', '22621.x.202608', '22621.1.20260x'])
      .concat(['x2026.08.06', '2026.08.06x', 'x22621.1.202608', '22621.1.202608x', '02026.08.06']),
  },
  {
    name: 'a reason',
    form: forms.reason,
    expected: 'a reason of 1 to 500 characters',
    good: ['x', ' x ', letters(500)],
    bad: ['', '  ', letters(501), 1],
  },
  {
    name: 'an address',
    form: forms.url,
    expected: 'an address that begins with https:// or http://',
    good: ['https://a', 'HTTP://a/b', `https://a${letters(1_990)}`],
    bad: [
      'ftp://a',
      'https:///x',
      'https:// a',
      'https://',
      'https://a b',
      'xhttps://a',
      'https:/a',
    ].concat([`https://a${letters(1_991)}`]),
  },
]

describe('a value of a policy', () => {
  it.each(table)('has the form of $name', ({ form, good }) => {
    for (const value of good) expect([value, form.safeParse(value).success]).toEqual([value, true])
  })

  it.each(table)('is told what is expected where it is not $name', ({ form, expected, bad }) => {
    for (const value of [...bad, undefined, { a: 1 }]) {
      const messages = form.safeParse(value).error?.issues.map(({ message }) => message)
      expect([value, [...new Set(messages)]]).toEqual([value, [expected]])
    }
  })

  it('may be one or a list', () => {
    const form = forms.oneOrMany(forms.share, 'a share, or a list of shares')
    expect(['1%', [], ['1%', '2%']].map((value) => form.safeParse(value).success)).toEqual([
      true,
      true,
      true,
    ])
    expect(form.safeParse(undefined).error?.issues[0]?.message).toBe('a share, or a list of shares')
    const list = forms.listOf(forms.share, 'a list of shares')
    expect(list.safeParse(['1%']).success).toBe(true)
    expect(list.safeParse('1%').error?.issues[0]?.message).toBe('a list of shares')
  })

  it('may be the text of a tag', () => {
    const messages = ['', letters(512), letters(513), 1].map(
      (value) => forms.tagValue.safeParse(value).error?.issues[0]?.message,
    )
    expect(messages).toEqual([
      undefined,
      undefined,
      'text of at most 512 characters',
      'text, or a list of texts',
    ])
  })
})

describe('alternatives', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('of %j are %j', (names, text) => {
    expect(forms.alternatives(names)).toBe(text)
  })
})
