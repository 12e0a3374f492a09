<?php

declare(strict_types=1);

namespace Drupal\sammen;

use Drupal\Component\Utility\UrlHelper;

/**
 * Every widget with its attributes, as the release has them.
 */
final class Widgets {

  /**
   * Widgets by name, without `sammen-`: label, description, attributes.
   */
  public static function all(): array {
    static $widgets;
    return $widgets ??= json_decode((string) file_get_contents(__DIR__ . '/../widgets.json'), TRUE, 8, JSON_THROW_ON_ERROR);
  }

  /**
   * An absolute http(s) address without user, query or fragment; empty when it is none.
   */
  public static function address(string $value): string {
    $value = trim($value);
    $parts = parse_url($value);
    $usable = UrlHelper::isValid($value, TRUE)
      && in_array(strtolower($parts['scheme'] ?? ''), ['http', 'https'], TRUE)
      && !isset($parts['user']);
    return $usable ? (string) preg_replace('/[?#].*$/', '', $value) : '';
  }

  /**
   * The hash in a release's integrity.txt; empty when there is not one.
   */
  public static function hash(string $line): string {
    return preg_match_all('~sha384-[A-Za-z0-9+/]{64}~', $line, $found) === 1 ? $found[0][0] : '';
  }

  /**
   * The value as an attribute may have it; empty when it may not.
   */
  public static function value(mixed $value, string $type): string {
    $text = is_scalar($value) ? trim((string) $value) : '';
    if ($type !== 'url' || $text === '') {
      return $text;
    }
    // A path of this site, or an address of the web; never another scheme.
    $path = preg_match('#^/(?![/\\\\])#', $text) && UrlHelper::isValid($text);
    return $path || preg_match('#^https?://#i', $text) && UrlHelper::isValid($text, TRUE) ? $text : '';
  }

  /**
   * The placeholder's attributes, unescaped; empty for an unknown widget.
   */
  public static function attributes(string $name, array $given): array {
    $widget = self::all()[$name] ?? NULL;
    if ($widget === NULL) {
      return [];
    }
    $attributes = ['data-sammen' => $name];
    foreach ($widget['attributes'] as $attribute => $about) {
      $value = self::value($given[$attribute] ?? '', $about['type']);
      if ($value !== '') {
        $attributes["data-sammen-$attribute"] = $value;
      }
    }
    return $attributes;
  }

}
