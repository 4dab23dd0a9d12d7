import type { TableDescription } from '@aws-sdk/client-dynamodb';
import { differences } from '../../local/tables';
import { tableDefinitions, type NamedTable } from '../../local/table-definitions';
import type { Check, Examined } from '../check';
import { fault, notChecked, ok, warning, type Finding } from '../finding';
import type { DoctorPorts } from '../ports';
import { same, type Words } from '../../shared/words';

const DEPLOY: Words = {
  en: 'deploy this version: npx serverless deploy',
  zh: '部署本版本：npx serverless deploy',
};
const START: Words = { en: 'npm start makes it', zh: 'npm start 会建好它' };

/** The line about a table's keys, indexes and stream. */
export function judgeTable(
  definition: NamedTable,
  found: TableDescription | undefined,
  isDeployed: boolean,
): Finding {
  const subject = same(definition.TableName);
  if (found === undefined) {
    const what = { en: 'does not exist', zh: '不存在' };
    return isDeployed
      ? fault(subject, what, {
          en: `${DEPLOY.en}, or name its region by --region`,
          zh: `${DEPLOY.zh}，或者用 --region 指明地区`,
        })
      : warning(subject, what, START);
  }
  const differing = differences(definition, found);
  if (differing.length > 0) {
    const list = differing.join('; ');
    const what = {
      en: `is not what serverless.yml defines: ${list}`,
      zh: `与 serverless.yml 的定义不同：${list}`,
    };
    return fault(subject, what, {
      en: 'keys cannot be changed: make a new table and copy the rows',
      zh: '键不能修改：建一张新表，把数据复制过去',
    });
  }
  if (isDeployed && found.TableStatus !== 'ACTIVE') {
    const what = {
      en: `is ${found.TableStatus ?? 'in no state'}`,
      zh: `状态是 ${found.TableStatus ?? '未知'}`,
    };
    return warning(subject, what, { en: 'wait, and look again', zh: '等一等再看' });
  }
  const wanted = definition.StreamSpecification?.StreamViewType;
  if (isDeployed && wanted !== undefined && found.StreamSpecification?.StreamViewType !== wanted) {
    const what = {
      en: `has no stream of ${wanted}: no event is published`,
      zh: `没有 ${wanted} 的流：不会发布任何事件`,
    };
    return fault(subject, what, DEPLOY);
  }
  return ok(subject, {
    en: 'its keys and indexes are those of serverless.yml',
    zh: '键和索引与 serverless.yml 一致',
  });
}

/** What keeps a deployed stage's books from being lost. */
async function safeguards(
  found: TableDescription,
  { stage, template }: Examined,
  { tables }: DoctorPorts,
): Promise<readonly Finding[]> {
  const name = found.TableName ?? '';
  const subject = same(name);
  let protection = ok(subject, { en: 'cannot be deleted by mistake', zh: '有删除保护' });
  if (found.DeletionProtectionEnabled !== true) {
    protection = template.deletionProtection(stage)
      ? warning(subject, { en: 'can be deleted by mistake', zh: '没有删除保护' }, DEPLOY)
      : ok(subject, {
          en: `no deletion protection, as serverless.yml says of ${stage}`,
          zh: `没有删除保护，serverless.yml 对 ${stage} 就是这样设置的`,
        });
  }
  if (await tables.isRecoverable(name)) {
    return [protection, ok(subject, { en: 'point-in-time recovery is on', zh: '时间点恢复已开启' })];
  }
  const what = {
    en: 'point-in-time recovery is off: lost rows are lost',
    zh: '时间点恢复没有开启：丢了的数据找不回来',
  };
  return [protection, fault(subject, what, DEPLOY)];
}

/** The two tables: there, as serverless.yml defines them, and with something on sale. */
export const tables: Check = async (examined, ports) => {
  const { stage, deployed, environment } = examined;
  const isDeployed = deployed !== undefined;
  const definitions = tableDefinitions(stage, isDeployed ? {} : environment);
  const lines: Finding[] = [];
  for (const definition of definitions) {
    const subject = same(definition.TableName);
    let found;
    try {
      found = await ports.tables.describe(definition.TableName);
    } catch (error) {
      if (isDeployed || !isRefused(error)) throw error;
      lines.push(notChecked(subject, { en: 'DynamoDB is not up', zh: 'DynamoDB 没有启动' }));
      continue;
    }
    lines.push(judgeTable(definition, found, isDeployed));
    if (found === undefined) continue;
    if (isDeployed) lines.push(...(await safeguards(found, examined, ports)));
    if (definition === definitions[1] && !(await ports.tables.hasRows(definition.TableName))) {
      lines.push(
        warning(
          subject,
          { en: 'is empty: nothing is on sale', zh: '是空的：没有商品在卖' },
          {
            en: `npm run catalog -- import catalog.json${isDeployed ? ` --stage ${stage}` : ''}`,
            zh: `npm run catalog -- import catalog.json${isDeployed ? ` --stage ${stage}` : ''}`,
          },
        ),
      );
    }
  }
  return lines;
};

function isRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    /ECONNREFUSED/.test(`${error.message} ${String((error as { code?: unknown }).code)}`)
  );
}
