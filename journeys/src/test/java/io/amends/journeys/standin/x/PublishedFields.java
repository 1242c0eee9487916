package io.amends.journeys.standin.x;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the payloads that X publishes as examples of its Activity API, written as {@link Shape} does. */
final class PublishedFields {

    static final Set<String> POST = lines("""
            /author_id String
            /conversation_id String
            /created_at String
            /display_text_range[] Integer
            /edit_history_tweet_ids[] String
            /id String
            /lang String
            /paid_partnership Boolean
            /possibly_sensitive Boolean
            /public_metrics/bookmark_count Integer
            /public_metrics/bookmark_count_str String
            /public_metrics/impression_count Integer
            /public_metrics/impression_count_str String
            /public_metrics/like_count Integer
            /public_metrics/like_count_str String
            /public_metrics/quote_count Integer
            /public_metrics/quote_count_str String
            /public_metrics/reply_count Integer
            /public_metrics/reply_count_str String
            /public_metrics/retweet_count Integer
            /public_metrics/retweet_count_str String
            /reply_settings String
            /text String
            """);
    static final Set<String> EDIT_CONTROLS = lines("""
            /edit_controls/editable_until String
            /edit_controls/edits_remaining Integer
            /edit_controls/edits_remaining_str String
            /edit_controls/is_edit_eligible Boolean
            """);
    static final Set<String> MENTIONS = lines("""
            /entities/mentions[]/end Integer
            /entities/mentions[]/end_str String
            /entities/mentions[]/id String
            /entities/mentions[]/start Integer
            /entities/mentions[]/start_str String
            /entities/mentions[]/username String
            """);
    static final Set<String> LINKS = lines("""
            /entities/urls[]/display_url String
            /entities/urls[]/end Integer
            /entities/urls[]/end_str String
            /entities/urls[]/expanded_url String
            /entities/urls[]/start Integer
            /entities/urls[]/start_str String
            /entities/urls[]/url String
            """);
    static final Set<String> REFERENCE = lines("""
            /referenced_tweets[]/id String
            /referenced_tweets[]/type String
            """);
    static final Set<String> REPLY = lines("""
            /in_reply_to_tweet_id String
            /in_reply_to_user_id String
            """);
    static final Set<String> USER = lines("""
            /affiliation/badge_url String
            /affiliation/description String
            /created_at String
            /description String
            /id String
            /is_identity_verified Boolean
            /name String
            /profile_banner_url String
            /profile_image_url String
            /protected Boolean
            /public_metrics/followers_count Integer
            /public_metrics/followers_count_str String
            /public_metrics/following_count Integer
            /public_metrics/following_count_str String
            /public_metrics/like_count Integer
            /public_metrics/like_count_str String
            /public_metrics/listed_count Integer
            /public_metrics/listed_count_str String
            /public_metrics/media_count Integer
            /public_metrics/media_count_str String
            /public_metrics/tweet_count Integer
            /public_metrics/tweet_count_str String
            /url String
            /username String
            /verified Boolean
            /verified_type String
            """);
    static final Set<String> LATEST_POST = lines("/most_recent_tweet_id String");
    static final Set<String> MESSAGE = lines("""
            /direct_message_events[]/created_timestamp String
            /direct_message_events[]/id String
            /direct_message_events[]/message_create/message_data/entities/hashtags empty
            /direct_message_events[]/message_create/message_data/entities/symbols empty
            /direct_message_events[]/message_create/message_data/entities/urls empty
            /direct_message_events[]/message_create/message_data/entities/user_mentions empty
            /direct_message_events[]/message_create/message_data/text String
            /direct_message_events[]/message_create/sender_id String
            /direct_message_events[]/message_create/target/recipient_id String
            /direct_message_events[]/type String
            """);

    private PublishedFields() {
    }

    private static Set<String> lines(String text) {
        return text.lines().collect(Collectors.toSet());
    }

    static Set<String> at(String place, Set<String> fields) {
        return fields.stream().map(field -> place + field).collect(Collectors.toSet());
    }

    @SafeVarargs
    static Set<String> all(Set<String>... parts) {
        return Stream.of(parts).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
