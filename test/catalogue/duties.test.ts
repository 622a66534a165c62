import { describe, expect, it } from 'vitest';
import { InvalidFactsError } from '../../src/index.js';
import { type ActOf, type ActsContext, dutiesOf, powersOf } from '../../src/regulation.js';
import { issuesOf } from '../input/issues.js';

const places = (acts: readonly { readonly citation: string }[]) => [...new Set(acts.map(({ citation }) => citation))];
const at = (acts: readonly ActOf[], place: string) => acts.filter(({ citation }) => citation === place);

describe('dutiesOf, powersOf', () => {
  it('第4条：税務課長は自課のシステムを管理し、デジタル推進課のシステムでは利用する課の長である', () => {
    const own = places(dutiesOf('税務課長', { system: '地方税ポータルシステム(eLTAX)' }));
    expect(own).toContain('第4条第2項');
    expect(own).toContain('第9条');
    expect(own).not.toContain('第8条第1項');
    const used = places(dutiesOf('税務課長', { system: '税務システム' }));
    expect(used).not.toContain('第4条第2項');
    expect(used).toContain('第8条第1項');
  });
  it('第4条第1項：デジタル推進課長は、他課のシステムの管理者としての義務を負わない', () => {
    expect(places(dutiesOf('デジタル推進課長', { system: '税務システム' }))).toContain('第6条');
    const other = places(dutiesOf('デジタル推進課長', { system: '戸籍システム' }));
    expect(other).not.toContain('第6条');
    expect(other).toContain('第3条の2第3項');
  });
  it('管理部長の役割はまとめて出る', () => {
    const roles = new Set([...dutiesOf('管理部長'), ...powersOf('管理部長')].map(({ as }) => as));
    expect(roles).toContain('chief-information-officer');
    expect(roles).toContain('steering-chair');
    expect(roles).toContain('security-chair');
    expect(roles).toContain('system-managing-department-head'); // 経理課・職員課
    expect(roles).toContain('department-head-of-administration'); // 第32条
    expect(dutiesOf('情報統括責任者')).toEqual(dutiesOf('管理部長'));
  });
  it('第19条第1項・第24条第1項：招集は委員長の権限である', () => {
    expect(places(powersOf('運営委員長'))).toEqual(expect.arrayContaining(['第19条第1項', '第24条第1項']));
    expect(places(powersOf('税務課長'))).not.toContain('第19条第1項');
  });
  it('keeps 直ちに, 速やかに and dates apart', () => {
    const duties = dutiesOf('税務課長', { system: '税務システム' });
    const urgencyAt = (citation: string) =>
      duties.filter((duty) => duty.citation === citation).map(({ urgency }) => urgency);
    expect(urgencyAt('第8条第1項')).toEqual(['by-date']);
    expect(urgencyAt('第8条第3項')).toEqual(['by-set-time']);
    expect(urgencyAt('第8条第5項')).toContain('immediately');
    expect(
      dutiesOf('デジタル推進課長', { system: '税務システム' }).find(({ citation }) => citation === '第13条第2項')
        ?.urgency,
    ).toBe('promptly');
  });
  it('names the posts concerned where a system and its users are given', () => {
    const report = powersOf('管理部長', { system: '戸籍システム', organization: { 戸籍住民課: '区民生活部' } }).find(
      ({ citation, toward }) =>
        citation === '第3条第4項' && toward.some(({ role }) => role === 'system-managing-department-head'),
    );
    expect(report?.toward.find(({ role }) => role === 'system-managing-department-head')?.posts).toEqual([
      { label: '区民生活部長', unit: '区民生活部' },
    ]);
    const returned = dutiesOf('デジタル推進課長', { system: '税務システム', usingSections: ['税務課'] }).find(
      ({ citation }) => citation === '第8条第4項',
    );
    expect(returned?.toward[0]?.posts).toEqual([{ label: '税務課長', unit: '税務課' }]);
  });
  it('names the departments of the using sections once each, and nobody while it is not known who manages', () => {
    const context = { system: '税務システム', usingSections: ['税務課', '戸籍住民課', '福祉推進課'] };
    const organization = { 税務課: '区民生活部', 戸籍住民課: '区民生活部', 福祉推進課: '福祉部' };
    const concerned = (role: string, around: object) =>
      powersOf('管理部長', around)
        .filter(({ citation }) => citation === '第3条第4項')
        .flatMap(({ toward }) => toward)
        .find((each) => each.role === role)?.posts;
    expect(concerned('using-department-head', { ...context, organization })).toEqual([
      { label: '区民生活部長', unit: '区民生活部' },
      { label: '福祉部長', unit: '福祉部' },
    ]);
    expect(concerned('using-department-head', { system: '税務システム' })).toEqual([]);
    expect(concerned('system-managing-department-head', {})).toEqual([]);
  });
  it('第4条第2項：システム管理部長が指示するのは、そのシステムを管理する課の長である', () => {
    const [directed] = powersOf('区民生活部長', {
      system: '戸籍システム',
      organization: { 戸籍住民課: '区民生活部' },
    }).filter(({ citation }) => citation === '第4条第2項');
    expect(directed?.toward).toEqual([
      { role: 'system-managing-section-head', posts: [{ label: '戸籍住民課長', unit: '戸籍住民課' }] },
    ]);
  });
  it('knows a post by all its names', () => {
    expect(dutiesOf('税務課の長')).toEqual(dutiesOf('税務課長'));
    expect(dutiesOf('区民生活部税務課長')).toEqual(dutiesOf('税務課長'));
    expect(dutiesOf('総務企画部企画担当課長')).toEqual(dutiesOf('企画担当課長'));
  });
  it('第3条第4項：求める相手は、管理する課による', () => {
    const asked = (system: string) =>
      powersOf('管理部長', { system }).filter(({ citation }) => citation === '第3条第4項');
    expect(asked('税務システム').map(({ toward }) => toward[0]?.role)).toEqual(['digital-promotion-head']);
    expect(asked('図書館システム').map(({ toward }) => toward[0]?.role)).toEqual(['system-managing-department-head']);
  });
  it('第12条：他の課のシステムを申請するのは、システム管理部長だけである', () => {
    const context = { system: '税滞納整理支援システム', organization: { 税務課: '区民生活部' } };
    expect(places(dutiesOf('区民生活部長', context))).toEqual(
      expect.arrayContaining(['第12条第1項', '第12条第2項本文']),
    );
    for (const post of ['福祉部長', 'デジタル推進課長'])
      expect(places(dutiesOf(post, context)).filter((citation) => citation.startsWith('第12条'))).toEqual([]);
  });
  it('第7条・第12条第1項：利用する部は、利用する課から分かる', () => {
    const context = { system: '税務システム', usingSections: ['税務課'], organization: { 税務課: '区民生活部' } };
    expect(places(dutiesOf('区民生活部長', context))).toContain('第12条第1項');
    expect(places(dutiesOf('福祉部長', context))).not.toContain('第12条第1項');
    expect(places(powersOf('区民生活部長', context))).toContain('第7条');
  });
  it('understands bodies and the mayor, and refuses what is no post', () => {
    expect(places(powersOf('区長'))).toEqual(['第10条', '第16条第4号', '第21条第5号']);
    expect(places(dutiesOf('セキュリティ委員会'))).toContain('第29条第1項');
    expect(places(dutiesOf('受託事業者'))).toEqual(['第25条']);
    for (const post of [
      '課長',
      '部長',
      '課の長',
      '事務局長',
      '副区長（管理部長事務取扱）',
      '管理部長・税務課長',
      '税務課',
      '福祉部',
      '',
      'constructor',
      '長'.repeat(1_000_000),
      null,
    ])
      expect(() => dutiesOf(post as string)).toThrow(InvalidFactsError);
    expect(() => dutiesOf('税務課長', { sytem: 'x' } as never)).toThrow(InvalidFactsError);
    expect(() => dutiesOf('税務課長', null as never)).toThrow(InvalidFactsError);
    expect(issuesOf(() => dutiesOf('税務課長', { usingSections: ['税務課', '福祉部', undefined] } as never))).toEqual([
      'usingSections.1: department-for-a-section',
      'usingSections.2: null',
    ]);
  });
  it('第2条第16号・第25条・第31条：どの職も職員であり、職員の義務を負う', () => {
    for (const post of ['副区長', '教育長', '会計管理者', '係員', '係長', '福祉事務所長', '職員'])
      expect(
        dutiesOf(post).map(({ citation, as }) => [citation, as]),
        post,
      ).toEqual([
        ...[
          ['第25条', 'staff'],
          ['第25条', 'staff'],
        ],
        ['第31条', 'staff'],
      ]);
    expect(places(dutiesOf('区長'))).toEqual(['第25条', '第31条']);
    expect(places(powersOf('会計管理者'))).toEqual(['第10条']);
    for (const post of ['税務課長', '管理部長', 'デジタル推進課長', '選挙管理委員会事務局の長'])
      expect(places(dutiesOf(post)), post).toEqual(expect.arrayContaining(['第25条', '第31条']));
  });
  it('第25条：職員は、情報資産に関する事務に従事するときに限る。受託事業者には第31条が及ばない', () => {
    const conditions = (post: string) => dutiesOf(post).map(({ citation, when }) => [citation, when?.ja]);
    expect(conditions('係員')).toEqual([
      ['第25条', '情報資産に関する事務に従事するとき'],
      ['第25条', '情報資産に関する事務に従事するとき'],
      ['第31条', undefined],
    ]);
    expect(conditions('受託事業者')).toEqual([
      ['第25条', undefined],
      ['第25条', undefined],
    ]);
  });
  it('第2条の2第1項：どの機関にも属さない職に及ぶかは、留意事項とする', () => {
    const open = (post: string) => dutiesOf(post).filter(({ caveat }) => caveat?.citation === '第2条の2第1項');
    for (const post of ['区長', '副区長', '教育長']) expect(open(post), post).toHaveLength(3);
    for (const post of ['会計管理者', '係員', '税務課長', '受託事業者']) expect(open(post), post).toEqual([]);
  });
  it('第17条第1項・第22条第1項：別表第2・第3の職は委員であり、委員会の義務と権限を共にする', () => {
    const seats = (post: string) =>
      dutiesOf(post).flatMap(({ citation, as }) => (/member|chair/.test(as) ? [`${citation} ${as}`] : []));
    expect(seats('財政課長')).toEqual(['第17条第1項 steering-member']);
    expect(seats('企画担当課長')).toEqual(['第17条第1項 steering-member']);
    const security = ['第22条第1項 security-member', '第29条第1項 security-member', '第30条 security-member'];
    expect(seats('秘書課長')).toEqual(security);
    for (const post of ['総務企画課長', '経理課長', '情報管理責任者'])
      expect(seats(post), post).toEqual(['第17条第1項 steering-member', ...security]);
    expect(seats('職員課長')).toEqual(['第17条第1項 steering-member']);
    expect(seats('管理部長')).toEqual([
      ...['第17条第1項 steering-chair', '第22条第1項 security-chair'],
      ...['第29条第1項 security-chair', '第30条 security-chair'],
    ]);
    expect(seats('税務課長')).toEqual([]);
    expect(places(dutiesOf('セキュリティ委員会の委員'))).toEqual(['第22条第1項', '第29条第1項', '第30条']);
    const decide = (post: string) => places(powersOf(post)).filter((place) => ['第16条', '第21条'].includes(place));
    expect(['財政課長', '秘書課長', '経理課長', '管理部長', '税務課長'].map(decide)).toEqual([
      ...[['第16条'], ['第21条'], ['第16条', '第21条'], ['第16条', '第21条'], []],
    ]);
  });
  it('第13条第2項・第3項：軽易な変更を決めるのは、デジタル推進課長又はシステム管理課長である', () => {
    const decides = (post: string, system: string) =>
      powersOf(post, { system }).filter(({ citation }) => citation.startsWith('第13条'));
    expect(places(decides('税務課長', '税滞納整理支援システム'))).toEqual(['第13条第3項']);
    expect(decides('税務課長', '税滞納整理支援システム')[0]?.as).toBe('system-managing-section-head');
    expect(decides('戸籍住民課長', '税滞納整理支援システム')).toEqual([]);
    expect(decides('税務課長', '税務システム')).toEqual([]);
    expect(places(decides('デジタル推進課長', '税務システム'))).toEqual(['第13条第2項']);
    expect(decides('デジタル推進課長', '税滞納整理支援システム')).toEqual([]);
    const [applied] = dutiesOf('戸籍住民課長', { system: '税滞納整理支援システム' }).filter(
      ({ citation }) => citation === '第13条第3項',
    );
    expect(applied?.toward).toEqual([
      { role: 'system-managing-section-head', posts: [{ label: '税務課長', unit: '税務課' }] },
    ]);
  });
  it('第14条：承認を受け、手続を行うのは、申請に係る課の長であって、申請する部長ではない', () => {
    const [ofSection, ofDepartment] = ['税務課長', '区民生活部長'].map((post) =>
      dutiesOf(post, { organization: { 税務課: '区民生活部' } }).filter(({ citation }) =>
        citation.startsWith('第14条'),
      ),
    );
    expect(ofSection?.map(({ citation, as }) => [citation, as])).toEqual([
      ['第14条第1項本文', 'applicant-section-head'],
      ['第14条第2項', 'applicant-section-head'],
    ]);
    expect(ofDepartment).toEqual([]);
  });
  it('第4条・第9条・第12条・第13条第3項：どの課も管理しないものについては、誰も管理の義務を負わない', () => {
    const ofManagers = /^第(?:4|5|6|8|9|12|13|28)条/;
    const contexts: readonly ActsContext[] = [
      { managedBy: 'no-section' },
      { system: '架空システム', managedBy: 'no-section' },
      { managedBy: '架空財団', organization: { 架空財団: 'none' } },
    ];
    for (const context of contexts)
      for (const post of ['デジタル推進課長', '税務課長', '区民生活部長', '選挙管理委員会事務局の長'])
        expect(
          places([...dutiesOf(post, context), ...powersOf(post, context)]).filter((each) => ofManagers.test(each)),
          post,
        ).toEqual([]);
    // 利用する課の長としての義務は残る。
    expect(places(dutiesOf('税務課長', contexts[0]))).toContain('第11条第1項');
    // 別表第1にあるシステムは、表による。
    expect(
      places(dutiesOf('税務課長', { system: '軽自動車検査情報市区町村提供システム', managedBy: 'no-section' })),
    ).toContain('第4条第2項');
    // 区の組織か分からなければ、断定も除外もしない。
    const [directed] = at(powersOf('管理部長', { managedBy: '架空財団' }), '第3条第4項');
    expect(directed).toMatchObject({ if: ['organization.架空財団'] });
    expect(at(dutiesOf('デジタル推進課長', { managedBy: '架空財団' }), '第6条')).toEqual([]);
    expect(at(dutiesOf('税務課長', { system: '架空システム' }), '第4条第2項')[0]?.if).toEqual(['managedBy']);
    expect(
      at(dutiesOf('税務課長', { system: '架空システム', managedBy: '税務課' }), '第4条第2項')[0],
    ).not.toHaveProperty('if');
  });
  // 別表第1に掲げる課と、規程がほかに示す課など。後者も、表にないシステムを管理することがある。
  const inTable = [
    ...['総務企画課長', '広報課長', '職員課長', '税務課長', '学務課長'],
    ...['子ども家庭総合センターの長', '選挙管理委員会事務局の長', '区議会事務局の長'],
  ];
  const notInTable = [
    ...['財政課長', '秘書課長', '区民課長', '文化交流推進課長', '都市計画課長', '会計管理課長'],
    ...['監査事務局の長', '子ども家庭支援センターの長', '収納対策課長', '指導室長'],
  ];
  const ofManager = ['第4条第2項', '第4条第3項', '第5条第1項', '第5条第2項', '第6条', '第28条第1項', '第28条第2項'];
  const openAt = (acts: readonly ActOf[], place: string) => at(acts, place).map(({ if: paths }) => paths);
  it('第2条第15号・第4条第2項：別表第1にないシステムは、どの課も管理することがある', () => {
    for (const post of inTable)
      for (const place of ofManager) expect(openAt(dutiesOf(post), place), `${post} ${place}`).toEqual([undefined]);
    for (const context of [{}, { system: '架空システム' }])
      for (const post of notInTable) {
        for (const place of ofManager)
          expect(openAt(dutiesOf(post, context), place), `${post} ${place}`).toEqual([['managedBy']]);
        expect(openAt(powersOf(post, context), '第13条第3項'), post).toEqual([['managedBy']]);
      }
    expect(openAt(dutiesOf('秘書課長職務代理者'), '第6条')).toEqual([['managedBy', 'acting']]);
    expect(openAt(dutiesOf('秘書課長', { managedBy: '秘書課' }), '第6条')).toEqual([undefined]);
    // 別表第1にあるシステムは、表の課が管理する。部の長やデジタル推進課長は、システム管理課長ではない。
    expect(at(dutiesOf('監査事務局の長', { system: '戸籍システム' }), '第6条')).toEqual([]);
    expect(at(dutiesOf('秘書課長', { managedBy: '財政課' }), '第6条')).toEqual([]);
    for (const post of ['区政広報部長', 'デジタル推進課長'])
      for (const context of [{}, { system: '架空システム' }])
        expect(at(dutiesOf(post, context), '第4条第2項'), post).toEqual([]);
  });
  it('第2条第13号・第4条第2項：どの部の長も、システム管理部長であることがある', () => {
    const directs = (post: string, context: ActsContext = {}) => openAt(powersOf(post, context), '第4条第2項');
    for (const post of ['総務企画部長', '管理部長', '健康部長', '区議会事務局の長'])
      expect(directs(post), post).toEqual([undefined]);
    const others = ['区政広報部長', '区民生活部長', '会計管理部長', '監査事務局の長'];
    for (const post of others) expect(directs(post), post).toEqual([['managedBy', 'organization']]);
    // 表の課の属する部がすべて分かっていても、表にないシステムがある。
    const sections = [
      ...['広報課', '営繕課', '戸籍住民課', '税務課', '防災課', 'ゆいの森課', '経営支援課', '観光振興課'],
      ...['清掃リサイクル推進課', '生活福祉課', '介護保険課', '障害者福祉課', '国保年金課', '健康推進課'],
      ...['保健予防課', '子ども家庭総合センター', '児童青少年課', '保育課', '住まい街づくり課', '土木管理課'],
      ...['基盤整備課', '学務課'],
    ];
    const organization = Object.fromEntries(sections.map((section) => [section, '管理部']));
    for (const post of others) {
      expect(directs(post, { organization }), post).toEqual([['managedBy']]);
      const applies = dutiesOf(post, { organization, usingSections: ['総務企画課'] });
      expect(openAt(applies, '第12条第1項'), post).toEqual([['managedBy']]);
    }
  });
  it('管理する課の部、利用する課の部が分からなければ、分かれば足りる事実を示す', () => {
    const [system, used] = ['戸籍システム', '税務システム'];
    const directs = (organization?: object) => at(powersOf('区民生活部長', { system, ...organization }), '第4条第2項');
    expect(directs()[0]?.if).toEqual(['organization.戸籍住民課']);
    expect(directs({ organization: { 戸籍住民課: '区民生活部' } })[0]).not.toHaveProperty('if');
    expect(directs({ organization: { 戸籍住民課: '福祉部' } })).toEqual([]);
    expect(at(dutiesOf('区民生活部長', { system }), '第12条第1項')[0]?.if).toEqual(['organization.戸籍住民課']);
    const applies = (usingSections: readonly string[], organization = {}) =>
      at(dutiesOf('福祉部長', { system: used, usingSections, organization }), '第12条第1項');
    expect(applies(['税務課'])[0]?.if).toEqual(['organization.税務課']);
    expect(applies(['税務課', '福祉推進課'])[0]).not.toHaveProperty('if');
    expect(applies(['税務課'], { 税務課: '区民生活部' })).toEqual([]);
    // 管理部長が経理課のシステムについて持つものは、確かである。
    expect(at(powersOf('管理部長', { system: '入退室管理システム' }), '第4条第2項')[0]).not.toHaveProperty('if');
  });
  it('職名からどの組織の長か分からなければ、heads が要る', () => {
    const context = { system: '教育ネットワークシステム', organization: { 学務課: '教育委員会事務局' } };
    expect(at(powersOf('教育部長', context), '第4条第2項')[0]?.if).toEqual(['heads.教育委員会事務局']);
    const heads = { 教育委員会事務局: '教育部長' };
    expect(at(powersOf('教育部長', { ...context, heads }), '第4条第2項')[0]).not.toHaveProperty('if');
    expect(at(powersOf('教育部長', { ...context, heads: { 教育委員会事務局: '架空部長' } }), '第4条第2項')).toEqual([]);
    const [asked] = at(powersOf('管理部長', { ...context, heads }), '第3条第4項');
    expect(asked?.toward[0]?.posts).toEqual([{ label: '教育部長', unit: '教育委員会事務局' }]);
    expect(() => dutiesOf('税務課長', { heads: { 管理部: '教育部長' } })).toThrow(InvalidFactsError);
  });
  it('第12条第1項：属する部が分からない組織の部の長も、分からないだけである', () => {
    // 指導室が課に当たるかも、組織の表による。
    expect(at(dutiesOf('所長', { managedBy: '指導室' }), '第4条第2項')[0]?.if).toEqual([
      'organization.指導室',
      'heads.指導室',
    ]);
    const applies = (post: string, context: ActsContext) =>
      at(dutiesOf(post, context), '第12条第1項').map(({ as, if: paths }) => [as, paths]);
    expect(applies('所長', { managedBy: '架空課' })).toEqual([
      ['system-managing-department-head', ['organization.架空課']],
    ]);
    // デジタル推進課のシステムは、利用する部の長も申請する。
    expect(applies('所長', { system: '税務システム', usingSections: ['指導室'] })).toEqual([
      ['using-department-head', ['organization.指導室']],
    ]);
    // 誰が管理するか分からなければ、どの部の長も申請することがある。
    expect(applies('福祉部長', { system: '新しいシステム' })).toEqual([
      ['using-department-head', ['managedBy']],
      ['system-managing-department-head', ['managedBy']],
    ]);
  });
  it('職務代理者は、職務を行うと確かめられていれば、その職のものを持つ', () => {
    const post = '税務課長職務代理者';
    const system = '軽自動車検査情報市区町村提供システム';
    const manages = (acting?: 'established' | 'not-established') =>
      at(dutiesOf(post, { system, acting }), '第4条第2項');
    expect(manages()[0]?.if).toEqual(['acting']);
    expect(manages('established')[0]).not.toHaveProperty('if');
    expect(manages('not-established')).toEqual([]);
    for (const acting of [undefined, 'established', 'not-established'] as const)
      for (const act of at(dutiesOf(post, { system, acting }), '第25条')) expect(act).not.toHaveProperty('if');
    const directs = at(powersOf('区民生活部長職務代理者', { system: '戸籍システム' }), '第4条第2項');
    expect(directs[0]?.if).toEqual(['organization.戸籍住民課', 'acting']);
    expect(() => dutiesOf('課長職務代理者')).toThrow(InvalidFactsError);
    expect(() => dutiesOf(post, { acting: 'yes' } as never)).toThrow(InvalidFactsError);
  });
});
