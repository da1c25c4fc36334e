package org.yange.text;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much reading a file may take.
 *
 * @param largestFile the largest file that is read
 * @param longestText the most characters that a text may have
 * @param timeout how long one file may take
 * @param memory the heap of a process that reads files
 * @param processes how many such processes there are at most
 */
@ConfigurationProperties("yange.text")
public record TextLimits(@DefaultValue("64MB") DataSize largestFile, @DefaultValue("10000000") int longestText,
		@DefaultValue("60s") Duration timeout, @DefaultValue("512MB") DataSize memory,
		@DefaultValue("2") int processes) {
}
