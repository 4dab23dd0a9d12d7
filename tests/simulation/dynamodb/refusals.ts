import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { copyOfItem, type Item } from './item';

const $metadata = { httpStatusCode: 400 };

/** What DynamoDB says to a request that can never be right; the SDK has no class of its own for it. */
export function validationError(message: string): DynamoDBServiceException {
  return new DynamoDBServiceException({ name: 'ValidationException', $fault: 'client', $metadata, message });
}

/** @param item as it stood, where the request asked for it and there was one */
export function conditionFailed(item: Item | undefined): ConditionalCheckFailedException {
  return new ConditionalCheckFailedException({
    $metadata,
    message: 'The conditional request failed',
    ...(item && { Item: copyOfItem(item) }),
  });
}

/** What DynamoDB says to a request for a table that was never made. */
export function tableNotFound(): ResourceNotFoundException {
  return new ResourceNotFoundException({ $metadata, message: 'Requested resource not found' });
}

/** A request may be right, but the model was never taught it: a gap to fill, and no answer of DynamoDB's. */
export function notModelled(what: string): Error {
  return new Error(`The model of DynamoDB does not know ${what}: teach it before using it.`);
}
