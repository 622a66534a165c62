/** Article 14: other sections' data. */
interface Use {
  readonly managedBy?: string | undefined;
  readonly items?: readonly string[] | undefined;
  readonly personalInformation?: boolean | undefined;
}

interface Data {
  readonly applicantSection?: string | undefined;
  readonly uses?: readonly Use[] | undefined;
  readonly asOf?: string | undefined;
}

const EXEMPT = new Set(
  ['1号', '2号', '3号', '4号', '5号', '6号', '7号', '8号'].map((n) => `住民基本台帳法第7条第${n}`),
);
const FURIGANA = '住民基本台帳法第7条第1号の2';
const APPROVALS = ['not-required', 'exempt', 'required'] as const;

export function dataUseApproval(data: Data) {
  return data.applicantSection === undefined ? whoever(data, dataUseApproval) : approvals(data);
}

function approvals({ applicantSection, uses, asOf }: Data) {
  if (uses === undefined) return { outcome: 'undetermined' };
  const needed = new Map<string, string[]>();
  // The least and the most that it can come to: nothing of others, exempt, subject to approval.
  let least = 0;
  let most = 0;
  for (const { managedBy, items } of uses) {
    if (managedBy === applicantSection || managedBy === 'no-section') continue;
    let low = 1;
    let high = items === undefined ? 2 : 1;
    for (const item of items ?? []) {
      if (EXEMPT.has(item)) continue;
      if (item === FURIGANA && (asOf === undefined || asOf >= '2025-05-26')) {
        if (asOf === undefined) high = 2;
        continue;
      }
      low = high = 2;
      if (managedBy === undefined) continue;
      const some = needed.get(managedBy);
      if (some === undefined) needed.set(managedBy, [item]);
      else if (!some.includes(item)) some.push(item);
    }
    if (managedBy !== undefined && low > least) least = low;
    if (high > most) most = high;
  }
  return least === most ? { outcome: APPROVALS[most]!, approvals: needed } : { outcome: 'undetermined' };
}

export function personalInformation(data: Data) {
  return data.applicantSection === undefined ? whoever(data, personalInformation) : privacy(data);
}

function privacy({ applicantSection, uses }: Data) {
  if (uses === undefined) return { outcome: 'undetermined' };
  let open = false;
  for (const { managedBy, items, personalInformation } of uses) {
    if (managedBy === applicantSection || managedBy === 'no-section') continue;
    const isPersonal = personalInformation || items?.some((item) => item.startsWith('住民基本台帳法第7条第'));
    if (isPersonal && managedBy !== undefined) return { outcome: 'required' };
    if (isPersonal || personalInformation === undefined) open = true;
  }
  return { outcome: open ? 'undetermined' : 'not-required' };
}

/** Where nobody says who applies: one of the sections that manage the data, or none of them. */
function whoever(data: Data, decide: (data: Data) => { readonly outcome: string }) {
  let outcome = decide({ ...data, applicantSection: '' }).outcome;
  for (const { managedBy } of data.uses ?? [])
    if (managedBy !== undefined && decide({ ...data, applicantSection: managedBy }).outcome !== outcome)
      outcome = 'undetermined';
  return { outcome };
}
