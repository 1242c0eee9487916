package io.amends.journeys.standin.x;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.standin.StandInSettings.Network;

/** Makes signed webhooks of posts from elsewhere, as if each had been written to the brand on X. */
public final class XActivityPayloads {

    private static final int LONGEST_HANDLE = 15;

    private final People people;
    private final ActivityEvents events;
    private final XSignature signature;

    public XActivityPayloads(Network network) {
        this.people = new People(network.brand(), new Snowflakes(Clock.systemUTC()));
        this.events = new ActivityEvents(people);
        this.signature = new XSignature(network.consumerSecret());
    }

    /** The same row makes the same bytes, so that a repeat is a repeat on the wire too. */
    public SignedWebhook mention(RealPost real) {
        return signed(post(real, null));
    }

    /** In the conversation that the first post began. */
    public SignedWebhook mention(RealPost real, RealPost first) {
        return signed(post(real, post(first, null)));
    }

    private SignedWebhook signed(Post post) {
        byte[] body = events.mention(post).toBuffer().getBytes();
        return new SignedWebhook(body, signature.of(body));
    }

    private Post post(RealPost real, @Nullable Post inReplyTo) {
        return new Post(real.id(), authorOf(real), Wording.of(addressed(real.text())), real.createdAt(), inReplyTo, null);
    }

    /** Real posts address somebody else: that handle gives way to ours, all other words stay. */
    private String addressed(String text) {
        String ours = "@" + people.brand().handle();
        return text.startsWith("@") ? text.replaceFirst("^@\\w+", ours) : ours + " " + text;
    }

    private static Person authorOf(RealPost real) {
        String handle = real.author().replaceAll("\\W", "_");
        String shortened = handle.substring(0, Math.min(handle.length(), LONGEST_HANDLE));
        return Person.ordinary(idOf(real.author()), shortened, real.author()).speaking("und");
    }

    /** Always the same for the same author, and as good as never for two. */
    private static String idOf(String author) {
        UUID hash = UUID.nameUUIDFromBytes(author.getBytes(StandardCharsets.UTF_8));
        return Long.toString(hash.getMostSignificantBits() & Long.MAX_VALUE);
    }
}
