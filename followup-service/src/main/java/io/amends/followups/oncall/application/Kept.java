package io.amends.followups.oncall.application;

/** Something as it is kept, and how often it was changed. */
public record Kept<T>(T value, int version) {
}
