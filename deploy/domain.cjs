const OWN_ADDRESS = 'https://${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}';

const domainOf = ({ resolveVariable }) => resolveVariable('self:custom.domain');

/** An address of the API, at its domain if it has one. */
const addressOf = (path) => async (serverless) => {
  const domain = await domainOf(serverless);
  return domain ? `https://${domain}${path}` : { 'Fn::Sub': `${OWN_ADDRESS}${path}` };
};

exports.apiUrl = addressOf('');
exports.notifyUrl = addressOf('/payment-notify');
exports.refundNotifyUrl = addressOf('/refund-notify');

/**
 * The resources of a domain of your own, where the parameter `domain` is given. The API's own address stays open: WeChat
 * notifies an order at the address it was placed with.
 */
exports.resources = async (serverless) => {
  if (!(await domainOf(serverless))) return {};
  return {
    Resources: {
      ApiDomainName: {
        Type: 'AWS::ApiGatewayV2::DomainName',
        Properties: {
          DomainName: '${self:custom.domain}',
          DomainNameConfigurations: [
            {
              CertificateArn: '${self:custom.certificateArn}',
              EndpointType: 'REGIONAL',
              SecurityPolicy: 'TLS_1_2',
            },
          ],
        },
      },
      ApiMapping: {
        Type: 'AWS::ApiGatewayV2::ApiMapping',
        Properties: {
          ApiId: { Ref: 'HttpApi' },
          DomainName: { Ref: 'ApiDomainName' },
          Stage: { Ref: 'HttpApiStage' },
        },
      },
    },
    Outputs: {
      DomainTarget: {
        Description: 'Point a CNAME record of the domain at this name',
        Value: { 'Fn::GetAtt': ['ApiDomainName', 'RegionalDomainName'] },
      },
    },
  };
};
