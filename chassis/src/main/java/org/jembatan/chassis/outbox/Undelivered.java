package org.jembatan.chassis.outbox;

import java.util.List;

import org.jembatan.chassis.domain.OutgoingMessage;

/**
 * What one document still has to tell.
 *
 * @param aggregateId the document's {@code _id}, and the key under which its messages are sent
 * @param messages all pending ones, in order
 */
record Undelivered(String collection, String aggregateId, List<OutgoingMessage> messages) {}
