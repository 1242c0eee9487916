package io.amends.channels.network.x.gateway;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.config.XConfig;
import io.amends.channels.conversation.domain.Visibility;
import io.amends.channels.delivery.application.Letter;
import io.amends.channels.delivery.application.Network;
import io.amends.channels.delivery.domain.Outcome;
import io.amends.channels.delivery.domain.Outcome.Lost;
import io.amends.channels.delivery.domain.Outcome.NotNow;
import io.amends.channels.delivery.domain.Outcome.Refused;
import io.amends.channels.delivery.domain.ReplyFailure;
import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.http.OutgoingCall;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

/** Sends replies by X API v2: a post in reply to a post, or a direct message. */
@ApplicationScoped
class XNetwork implements Network {

    private final GuardedHttp http;
    private final XAnswers answers;
    private final XConfig config;

    XNetwork(GuardedHttp http, XAnswers answers, XConfig config) {
        this.http = http;
        this.answers = answers;
        this.config = config;
    }

    @Override
    public String name() {
        return XWebhookReader.NETWORK;
    }

    @Override
    public Uni<Outcome> send(Letter letter) {
        if (!XText.fits(letter.text(), letter.visibility())) {
            return refused(ReplyFailure.TOO_LONG);
        }
        // In public X lets us answer a post, not begin a conversation.
        if (letter.visibility() == Visibility.PUBLIC && letter.inReplyTo() == null) {
            return refused(ReplyFailure.REFUSED_BY_NETWORK);
        }
        return http.call(call(letter))
                .map(answers::outcome)
                .onFailure(XAnswers::neverLeft).recoverWithItem(() -> new NotNow(null))
                .onFailure().recoverWithItem(() -> new Lost());
    }

    private static Uni<Outcome> refused(ReplyFailure reason) {
        return Uni.createFrom().item(new Refused(reason));
    }

    private OutgoingCall call(Letter letter) {
        return switch (letter.visibility()) {
            case PUBLIC -> post("/2/tweets", new JsonObject()
                    .put("text", letter.text())
                    .put("reply", new JsonObject().put("in_reply_to_tweet_id", letter.inReplyTo())));
            case PRIVATE -> post("/2/dm_conversations/with/%s/messages".formatted(inPath(letter.recipient())),
                    new JsonObject().put("text", letter.text()));
        };
    }

    private OutgoingCall post(String path, JsonObject body) {
        var headers = Map.of("authorization", "Bearer " + config.accessToken(), "content-type", "application/json");
        return new OutgoingCall("POST", config.apiUrl() + path, headers, body.toBuffer().getBytes(), config.deadline());
    }

    private static String inPath(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
