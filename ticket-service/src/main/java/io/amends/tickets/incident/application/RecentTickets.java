package io.amends.tickets.incident.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** The tickets as they are kept; what is no complaint or was taken back is left out. */
public interface RecentTickets {

    /** In the order in which they came in, the latest first, from before that one on. */
    Uni<List<RecentTicket>> latest(@Nullable UUID before, int most);

    Uni<List<RecentTicket>> withIds(Collection<UUID> ids);

    /** What is shown of these. */
    Uni<List<ToldTicket>> told(Collection<UUID> ids);

    /** @param isPublic whether everybody may read the text */
    record ToldTicket(UUID id, String text, String stage, boolean isPublic) {

        @Override
        public String toString() {
            return "ToldTicket[id=" + id + "]";
        }
    }
}
