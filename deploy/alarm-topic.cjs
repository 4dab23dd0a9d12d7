/** What the alarms of alarms.cjs are sent to, and the address that subscribes to it where `alarmEmail` is given. */
module.exports = async ({ resolveVariable }) => ({
  Resources: {
    AlarmTopic: { Type: 'AWS::SNS::Topic' },
    ...((await resolveVariable('self:custom.alarmEmail')) && {
      AlarmEmail: {
        Type: 'AWS::SNS::Subscription',
        Properties: {
          TopicArn: { Ref: 'AlarmTopic' },
          Protocol: 'email',
          Endpoint: '${self:custom.alarmEmail}',
        },
      },
    }),
  },
});
