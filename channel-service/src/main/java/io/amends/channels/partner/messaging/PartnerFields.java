package io.amends.channels.partner.messaging;

import java.util.List;
import java.util.Map;

import io.amends.foundation.event.EventJson;
import io.vertx.core.json.JsonObject;

/**
 * The fields that leave the house. A list of what may, so that a field which is added to an event one day stays inside until
 * somebody decides otherwise; people, their words and our reasons are not on it.
 */
final class PartnerFields {

    private static final List<String> LEAVING = List.of(
            "ticketId", "remedyId", "decisionId", "replyId", "attempt", "network", "kind", "asker", "from", "stage", "to",
            "remedyType", "amount", "solver", "verdict", "purpose", "automatic", "visibility", "audience", "reminder", "last",
            "actions", "openedAt", "attentionDue", "claimedAt", "changedAt", "releasedAt", "endedAt", "reopenedAt",
            "decidedAt", "executedAt", "readBackAt", "at", "recordedAt", "sentAt", "failedAt", "dueAt");
    private static final Map<String, String> CALLED_OUTSIDE = Map.of("to", "stage", "remedyType", "remedy");

    private PartnerFields() {
    }

    static String of(Object event) {
        var all = new JsonObject(EventJson.write(event));
        var data = new JsonObject();
        LEAVING.stream()
                .filter(all::containsKey)
                .forEach(field -> data.put(CALLED_OUTSIDE.getOrDefault(field, field), all.getValue(field)));
        return data.encode();
    }
}
