/** What the tests stand on: real servers, stand-ins for what is outside, and sentences about people. */
@NullMarked
package io.amends.channels.testing;

import org.jspecify.annotations.NullMarked;
