package io.amends.journeys.standin.x;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.amends.journeys.standin.x.Publication.Published;
import io.vertx.core.json.JsonObject;

/** Everything that people do on the network, and the events that the app hears of it, in the same order. */
final class Activity {

    private final Timeline timeline;
    private final ActivityEvents events;
    private final Deliveries deliveries;
    private final Set<String> delivered = ConcurrentHashMap.newKeySet();

    Activity(Timeline timeline, ActivityEvents events, Deliveries deliveries) {
        this.timeline = timeline;
        this.events = events;
        this.deliveries = deliveries;
    }

    synchronized Publication publish(Person author, Draft draft) {
        Publication publication = timeline.publish(author, draft);
        if (publication instanceof Published published) {
            events.of(published.post()).forEach(event -> deliver(published.post(), event));
        }
        return publication;
    }

    synchronized DirectMessage write(Person author, Person recipient, String text) {
        DirectMessage message = timeline.write(author, recipient, text);
        deliver(message, events.of(message));
        return message;
    }

    synchronized Optional<Post> delete(Person author, String id) {
        Optional<Post> post = timeline.delete(author, id);
        post.filter(gone -> !events.of(gone).isEmpty())
                .ifPresent(gone -> deliver(gone, events.deletionOf(gone)));
        return post;
    }

    List<Item> seenBy(Person person) {
        return timeline.seenBy(person);
    }

    List<Item> writtenBy(Person author) {
        return timeline.writtenBy(author);
    }

    /** Whether the other side has it: what people write once the app took the event, what the brand writes at once. */
    boolean isDelivered(Item item) {
        return item.author().brand() || delivered.contains(item.id());
    }

    private void deliver(Item item, JsonObject event) {
        deliveries.add(new Delivery(item.author(), event.toBuffer(), () -> delivered.add(item.id())));
    }
}
