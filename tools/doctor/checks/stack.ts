import { sentenceFor } from '../../shared/say-error';
import type { Check } from '../check';
import { fault, notChecked, ok, warning, type Finding } from '../finding';
import { isOffline } from '../offline';
import { same, type Words } from '../../shared/words';

const DEPLOY: Words = {
  en: 'npx serverless deploy --stage <stage>',
  zh: 'npx serverless deploy --stage <环境>',
};

/** The stack of a deployed stage: there, at rest, with its outputs. */
export const stack: Check = ({ deployed, template }) => {
  if (!deployed) return [];
  const { stackName, stack: found, trouble } = deployed;
  const subject = same(stackName);
  if (trouble !== undefined) {
    const sentence = sentenceFor(trouble);
    const what = { en: `AWS was not reached: ${sentence}`, zh: `没有连上 AWS：${sentence}` };
    if (isOffline(trouble)) return [notChecked(subject, what)];
    return [
      fault(subject, what, {
        en: 'log in to AWS, or set AWS_PROFILE and --region',
        zh: '登录 AWS，或设置 AWS_PROFILE 和 --region',
      }),
    ];
  }
  if (found === undefined) {
    const what = { en: 'there is no such stack in this region', zh: '这个地区没有这个堆栈' };
    return [
      fault(subject, what, {
        en: `${DEPLOY.en}, or name its region by --region`,
        zh: `${DEPLOY.zh}，或者用 --region 指明地区`,
      }),
    ];
  }
  const missing = template.outputs.filter((name) => found.outputs[name] === undefined);
  const outputs: Finding =
    missing.length === 0
      ? ok(subject, {
          en: `has its ${template.outputs.length} outputs`,
          zh: `${template.outputs.length} 个输出都在`,
        })
      : fault(
          subject,
          { en: `lacks the outputs ${missing.join(', ')}`, zh: `缺少输出 ${missing.join('、')}` },
          DEPLOY,
        );
  if (/^(?:CREATE|UPDATE|IMPORT)_COMPLETE$/.test(found.status))
    return [ok(subject, same(found.status)), outputs];
  return [
    warning(subject, same(found.status), {
      en: 'the last deploy did not end well, or is under way; look at the events of the stack',
      zh: '上一次部署没有顺利结束，或者还在进行；看堆栈的事件',
    }),
    outputs,
  ];
};
