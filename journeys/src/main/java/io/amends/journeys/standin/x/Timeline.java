package io.amends.journeys.standin.x;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.standin.x.Publication.Published;
import io.amends.journeys.standin.x.Publication.Refusal;
import io.amends.journeys.standin.x.Publication.Refused;

/** All that was ever written, in order; a deleted post is no longer shown but stays on record. */
final class Timeline {

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final People people;
    private final Snowflakes ids;
    private final Clock clock;

    Timeline(People people, Snowflakes ids, Clock clock) {
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    synchronized Publication publish(Person author, Draft draft) {
        if (draft.text().isBlank()) {
            return new Refused(Refusal.EMPTY);
        }
        if (WeightedLength.of(draft.text()) > WeightedLength.LIMIT) {
            return new Refused(Refusal.TOO_LONG);
        }
        if (isGone(draft.inReplyTo()) || isGone(draft.quotes())) {
            return new Refused(Refusal.NO_SUCH_POST);
        }
        Post post = compose(author, draft);
        if (author.brand() && isRepeated(post)) {
            return new Refused(Refusal.DUPLICATE);
        }
        items.put(post.id(), post);
        return new Published(post);
    }

    synchronized DirectMessage write(Person author, Person recipient, String text) {
        var message = new DirectMessage(ids.next(), author, recipient, text, clock.instant());
        items.put(message.id(), message);
        return message;
    }

    synchronized Optional<Post> delete(Person author, String id) {
        Optional<Post> own = find(id).filter(post -> post.author().equals(author));
        own.ifPresent(post -> deleted.add(post.id()));
        return own;
    }

    /** What one person sees of the talk with the brand, oldest first. */
    synchronized List<Item> seenBy(Person person) {
        return items.values().stream()
                .filter(item -> !deleted.contains(item.id()))
                .filter(item -> isAbout(item, person))
                .toList();
    }

    synchronized List<Item> writtenBy(Person author) {
        return items.values().stream().filter(item -> item.author().equals(author)).toList();
    }

    private static boolean isAbout(Item item, Person person) {
        return item.author().equals(person) || switch (item) {
            case Post post -> post.author().brand() && post.repliesTo(person);
            case DirectMessage message -> message.recipient().equals(person);
        };
    }

    private Post compose(Person author, Draft draft) {
        String id = ids.next();
        Post parent = find(draft.inReplyTo()).orElse(null);
        Post quoted = find(draft.quotes()).orElse(null);
        Wording wording = Wording.of(draft.text());
        if (parent != null) {
            wording = wording.addressedTo(addressees(author, parent));
        }
        if (quoted != null) {
            wording = wording.endingIn(QuoteLink.of(id));
        }
        return new Post(id, author, wording, clock.instant(), parent, quoted);
    }

    /** X addresses a reply to the author of the post and to everybody whom that post mentions. */
    private List<Person> addressees(Person author, Post parent) {
        Stream<Person> mentioned = Mention.allIn(parent.wording().text()).stream()
                .flatMap(mention -> people.find(mention.handle()).stream());
        return Stream.concat(Stream.of(parent.author()), mentioned)
                .filter(person -> !person.equals(author))
                .distinct()
                .toList();
    }

    /** The whole text counts, addressees included: the same words to two people are no duplicate. */
    private boolean isRepeated(Post post) {
        return items.values().stream()
                .filter(item -> item instanceof Post && !deleted.contains(item.id()))
                .map(Post.class::cast)
                .anyMatch(earlier -> earlier.author().equals(post.author())
                        && earlier.wording().text().equals(post.wording().text()));
    }

    private boolean isGone(@Nullable String id) {
        return id != null && find(id).isEmpty();
    }

    private Optional<Post> find(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(known -> !deleted.contains(known))
                .map(items::get)
                .filter(Post.class::isInstance)
                .map(Post.class::cast);
    }
}
