package io.amends.followups.oncall.application;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.domain.Channel;
import io.smallrye.mutiny.Uni;

/** What goes out to pagers and mailboxes, until it has arrived. */
public interface Messages {

    /** Part of the caller's transaction. */
    Uni<Void> add(List<Message> messages);

    Uni<List<Message>> due(int most);

    Uni<Void> sent(UUID id);

    Uni<Void> again(UUID id, Duration pause);

    /** Given up; when nothing else may still reach that person, the next one is paged at once. */
    Uni<Void> failed(UUID id);

    /**
     * @param id the same on every attempt
     * @param step of a page that it belongs to; absent for an alarm
     * @param address absent for the pager, of which there is one
     * @param subject absent for the pager
     * @param tries attempts so far
     */
    record Message(UUID id, @Nullable UUID step, Channel channel, @Nullable String address, @Nullable String subject,
            String body, int tries) {

        @Override
        public String toString() {
            return "Message[id=" + id + ", channel=" + channel + "]";
        }
    }
}
