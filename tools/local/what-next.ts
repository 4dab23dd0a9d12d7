/**
 * Commands to copy, one after the other into one shell: they do by hand what the walk did.
 *
 * @param sku what is bought
 */
export function curlLines(apiUrl: string, simulatorUrl: string, sku: string): readonly string[] {
  const wx = `${simulatorUrl}/_simulator`;
  const json = `-H 'content-type: application/json'`;
  const pick = (path: string): string => `node -p 'JSON.parse(fs.readFileSync(0)).${path}'`;
  return [
    `CODE=$(curl -s ${wx}/wx/login ${json} -d '{}' | ${pick('code')})`,
    `TOKEN=$(curl -s ${apiUrl}/login ${json} -d "{\\"code\\":\\"$CODE\\"}" | ${pick('token')})`,
    `ORDER=$(curl -s ${apiUrl}/orders ${json} -H "authorization: Bearer $TOKEN" -d '{"sku":"${sku}"}'); echo $ORDER`,
    `SHEET=$(curl -s ${wx}/wx/requestPayment ${json} -d "$ORDER" | ${pick('sheet.id')})`,
    `curl -s ${wx}/sheets/$SHEET/confirm ${json} -d '{"waitForNotify":true}'`,
    `curl -s ${apiUrl}/orders/$(echo $ORDER | ${pick('outTradeNo')}) -H "authorization: Bearer $TOKEN"`,
  ];
}
