package io.amends.tickets.live.application;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.live.application.PastNews.Forgotten;
import io.smallrye.mutiny.Multi;

/** Watches what happens to tickets, from where the watcher left off. */
@ApplicationScoped
public class WatchTickets {

    private static final int MOST_MISSED = 500;

    private final NewsDesk desk;
    private final PastNews past;

    WatchTickets(NewsDesk desk, PastNews past) {
        this.desk = desk;
        this.past = past;
    }

    /** Fails with {@link Forgotten} when more was missed than can be told. */
    public Multi<TicketNews> watch(@Nullable UUID lastEvent) {
        return Multi.createFrom().deferred(() -> {
            // First listen, then catch up: nothing can happen in between. What comes both ways is told once.
            var live = desk.fromNow();
            var told = new HashSet<UUID>();
            return Multi.createBy().concatenating()
                    .streams(missed(lastEvent).invoke(news -> told.add(news.id())),
                            live.select().where(news -> !told.remove(news.id())))
                    .onTermination().invoke(() -> desk.leave(live));
        });
    }

    private Multi<TicketNews> missed(@Nullable UUID lastEvent) {
        return lastEvent == null ? Multi.createFrom().empty()
                : past.after(lastEvent, MOST_MISSED + 1)
                        .onItem().transformToMulti(WatchTickets::unlessTooMany);
    }

    private static Multi<TicketNews> unlessTooMany(List<TicketNews> missed) {
        return missed.size() > MOST_MISSED ? Multi.createFrom().failure(new Forgotten())
                : Multi.createFrom().iterable(missed);
    }
}
