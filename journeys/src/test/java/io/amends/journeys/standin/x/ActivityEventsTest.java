package io.amends.journeys.standin.x;

import static io.amends.journeys.standin.x.PublishedFields.EDIT_CONTROLS;
import static io.amends.journeys.standin.x.PublishedFields.LATEST_POST;
import static io.amends.journeys.standin.x.PublishedFields.LINKS;
import static io.amends.journeys.standin.x.PublishedFields.MENTIONS;
import static io.amends.journeys.standin.x.PublishedFields.MESSAGE;
import static io.amends.journeys.standin.x.PublishedFields.POST;
import static io.amends.journeys.standin.x.PublishedFields.REFERENCE;
import static io.amends.journeys.standin.x.PublishedFields.REPLY;
import static io.amends.journeys.standin.x.PublishedFields.USER;
import static io.amends.journeys.standin.x.PublishedFields.all;
import static io.amends.journeys.standin.x.PublishedFields.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.journeys.standin.StandInSettings.Brand;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@DisplayName("The events of the X Activity API")
class ActivityEventsTest {

    private final Clock friday = Clock.fixed(Instant.parse("2026-11-20T22:00:00.123Z"), ZoneOffset.UTC);
    private final Snowflakes ids = new Snowflakes(friday);
    private final People people = new People(new Brand("1000000000000000001", "VlinderHelpt", "Vlinder"), ids);
    private final Timeline timeline = new Timeline(people, ids, friday);
    private final ActivityEvents events = new ActivityEvents(people);
    private final Person ines = people.find("ines_de_wit").orElseThrow();

    @Test
    void tellAMentionWithThePostAndItsPeople() {
        Post post = publish(ines, new Draft("hey @VlinderHelpt", null, null));

        JsonObject mention = only(events.of(post), "post.mention.create");

        assertThat(Shape.of(mention.getJsonObject("payload"))).isEqualTo(all(POST, EDIT_CONTROLS, MENTIONS));
        assertThat(Shape.of(mention.getJsonObject("includes"))).isEqualTo(all(
                at("/users[]", all(USER, LATEST_POST)), at("/tweets[]", all(POST, EDIT_CONTROLS, MENTIONS))));
        assertThat(envelope(mention)).isEqualTo(new JsonObject()
                .put("event_uuid", post.id())
                .put("filter", JsonObject.of("user_id", "1000000000000000001"))
                .put("event_type", "post.mention.create")
                .put("tag", "mentions"));
        assertThat(mention.getJsonObject("payload").getJsonObject("entities").getJsonArray("mentions"))
                .isEqualTo(JsonArray.of(new JsonObject().put("start", 4).put("start_str", "4").put("end", 17)
                        .put("end_str", "17").put("username", "VlinderHelpt").put("id", "1000000000000000001")));
        assertThat(mention.getJsonObject("payload").getString("created_at")).isEqualTo("2026-11-20T22:00:00.000Z");
    }

    @Test
    void tellAReplyToTheBrandTwiceUnderOneId() {
        Post complaint = publish(ines, new Draft("@VlinderHelpt geen internet", null, null));
        Post answer = publish(people.brand(), new Draft("We kijken mee", complaint.id(), null));
        Post thanks = publish(ines, new Draft("Ja, hij doet het!", answer.id(), null));

        List<JsonObject> told = events.of(thanks);

        JsonObject reply = only(told, "post.reply.create").getJsonObject("payload");
        assertThat(Shape.of(reply)).isEqualTo(all(POST, MENTIONS, REFERENCE, REPLY));
        assertThat(only(told, "post.reply.create").getJsonObject("includes")).isEmpty();
        assertThat(reply.getString("conversation_id")).isEqualTo(complaint.id());
        assertThat(reply.getString("in_reply_to_tweet_id")).isEqualTo(answer.id());
        assertThat(reply.getString("in_reply_to_user_id")).isEqualTo(people.brand().id());
        assertThat(reply.getString("text")).isEqualTo("@VlinderHelpt Ja, hij doet het!");
        assertThat(reply.getJsonArray("display_text_range")).isEqualTo(JsonArray.of(14, 31));
        assertThat(only(told, "post.mention.create").getJsonObject("payload").getString("id")).isEqualTo(thanks.id());
    }

    @Test
    void tellAQuoteOfTheBrand() {
        Post answer = publish(people.brand(), new Draft("Storing in Utrecht", null, null));
        Post quote = publish(ines, new Draft("Dit dus.", null, answer.id()));

        JsonObject payload = only(events.of(quote), "post.quote.create").getJsonObject("payload");

        assertThat(Shape.of(payload)).isEqualTo(all(POST, LINKS, REFERENCE));
        assertThat(payload.getJsonArray("referenced_tweets"))
                .isEqualTo(JsonArray.of(JsonObject.of("type", "quoted", "id", answer.id())));
        assertThat(payload.getJsonArray("display_text_range")).isEqualTo(JsonArray.of(0, 8));
    }

    @Test
    void echoTheBrandsOwnPost() {
        Post own = publish(people.brand(), new Draft("Storing in Utrecht", null, null));

        JsonObject echo = only(events.of(own), "post.create");

        assertThat(Shape.of(echo.getJsonObject("payload"))).isEqualTo(all(POST, EDIT_CONTROLS));
        assertThat(Shape.of(echo.getJsonObject("includes"))).isEqualTo(all(
                at("/users[]", all(USER, LATEST_POST)), at("/tweets[]", all(POST, EDIT_CONTROLS))));
    }

    @Test
    void tellADeletionByItsId() {
        Post post = publish(ines, new Draft("@VlinderHelpt bah", null, null));

        JsonObject deletion = events.deletionOf(post).getJsonObject("data");

        assertThat(deletion.getString("event_type")).isEqualTo("post.delete");
        assertThat(deletion.getJsonObject("payload"))
                .isEqualTo(JsonObject.of("id", post.id(), "author_id", ines.id()));
        assertThat(Shape.of(deletion.getJsonObject("includes"))).isEqualTo(at("/users[]/data", USER));
    }

    @Test
    void tellDirectMessagesOfBothSides() {
        JsonObject received = events.of(timeline.write(ines, people.brand(), "hallo!")).getJsonObject("data");
        JsonObject sent = events.of(timeline.write(people.brand(), ines, "Dag!")).getJsonObject("data");

        assertThat(received.getString("event_type")).isEqualTo("dm.received");
        assertThat(sent.getString("event_type")).isEqualTo("dm.sent");
        assertThat(List.of(received, sent)).allSatisfy(event -> assertThat(Shape.of(event.getJsonObject("payload")))
                .isEqualTo(all(MESSAGE, at("/users/*/data", USER))));
        JsonObject message = received.getJsonObject("payload").getJsonArray("direct_message_events").getJsonObject(0);
        assertThat(message.getString("created_timestamp")).isEqualTo("1795212000123");
        assertThat(message.getJsonObject("message_create").getString("sender_id")).isEqualTo(ines.id());
    }

    @Test
    void areSilentAboutTheRest() {
        Post small = publish(ines, new Draft("lekker weer @bram_bakker", null, null));

        assertThat(events.of(small)).isEmpty();
    }

    private Post publish(Person author, Draft draft) {
        return ((Publication.Published) timeline.publish(author, draft)).post();
    }

    private static JsonObject only(List<JsonObject> events, String type) {
        List<JsonObject> found = events.stream()
                .map(event -> event.getJsonObject("data"))
                .filter(data -> data.getString("event_type").equals(type))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static JsonObject envelope(JsonObject data) {
        JsonObject envelope = data.copy();
        envelope.remove("payload");
        envelope.remove("includes");
        return envelope;
    }
}
