package io.amends.foundation.identity;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes ids that are known before any database and sort by time (UUID version 7, RFC 9562). */
@ApplicationScoped
public class Ids {

    public UUID fresh() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
