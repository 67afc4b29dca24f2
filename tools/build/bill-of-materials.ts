import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { Plugin, Rolldown } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import type { Target } from './manifest.ts';
import { packagesOfModule, type ShippedPackage, shippedPackage } from './shipped-packages.ts';

/** What is in the extension, for machines, and what its authors want said, for people. */
export const BILL_FILE = 'bill-of-materials.cdx.json';
export const LICENCES_FILE = 'licences.txt';

/**
 * Puts beside the scripts a list of the packages that are in them (CycloneDX), and their licences. It goes by the modules of
 * which the bundler took anything, not by what is installed.
 */
export function billOfMaterials(target: Target): Plugin {
  return {
    name: 'porchlight:bill-of-materials',
    generateBundle: {
      // Before what only self-contained scripts share is taken out: crxjs builds those aside, of the same modules.
      order: 'pre',
      handler(_options, bundle) {
        const names = new Set(modulesIn(bundle).flatMap(packagesOfModule));
        const packages = [...names].sort().map(shippedPackage);
        this.emitFile({ type: 'asset', fileName: BILL_FILE, source: billOf(target, packages) });
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licencesOf(packages) });
      },
    },
  };
}

function modulesIn(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle)
    .flatMap((output) => (output.type === 'chunk' ? Object.entries(output.modules) : []))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
}

/** The same packages give the same text: it has neither a time nor a number of its own. */
function billOf(target: Target, packages: readonly ShippedPackage[]): string {
  const { name, version } = packageJson;
  const product = new Models.Component(Enums.ComponentType.Application, `${name}-${target}`, {
    version,
    // Without one it would be given a random one.
    bomRef: `${name}-${target}@${version}`,
  });
  product.licenses.add(new Models.SpdxLicense(packageJson.license));
  const bill = new Models.Bom({ metadata: new Models.Metadata({ component: product }) });
  for (const one of packages) bill.components.add(componentOf(one));
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bill, { sortLists: true, space: 2 })}\n`;
}

function componentOf({ name, version, licence, integrity, source }: ShippedPackage): Models.Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const component = new Models.Component(Enums.ComponentType.Library, name, { version, purl, bomRef: purl });
  component.licenses.add(new Models.SpdxLicense(licence));
  const sum = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  component.hashes.set(Enums.HashAlgorithm['SHA-512'], sum);
  component.externalReferences.add(new Models.ExternalReference(source, Enums.ExternalReferenceType.VCS));
  return component;
}

function licencesOf(packages: readonly ShippedPackage[]): string {
  const intro = `Porchlight ${packageJson.version} is built with these works of others. Thank you.\n`;
  const parts = packages.map(
    ({ name, version, licence, source, licenceText }) =>
      `${'-'.repeat(78)}\n${name} ${version} (${licence})\n${source}\n\n${licenceText}\n`,
  );
  return [intro, ...parts].join('\n');
}
