package io.amends.foundation.web;

/** A view of something that is changed by commands; its version goes into the ETag, so that If-Match can name it. */
public interface Versioned {

    int version();
}
